/** Shows a document with what the service finds in it. Text of others only ever becomes text. */
import {element, findingLists, lineItems, visible, worstFirst} from "./findings.js";
import {TEXTS} from "./texts.js";

const MOST_BYTES = 1 << 20;

const byId = (id) => document.getElementById(id);
const input = byId("document");
let language = "en";
let bytes = new Uint8Array();
let latest = 0;

const texts = () => TEXTS[language];

function say(message) {
  byId("status").textContent = message;
}

function speak(chosen) {
  language = chosen;
  document.documentElement.lang = chosen;
  document.documentElement.dir = chosen === "ar" ? "rtl" : "ltr";
  document.title = texts().title;
  for (const part of document.querySelectorAll("[data-text]")) {
    part.textContent = texts()[part.dataset.text];
  }
  for (const part of document.querySelectorAll("[data-label]")) {
    part.setAttribute("aria-label", texts()[part.dataset.label]);
  }
  byId("picture").alt = texts().networkAlt;
  for (const button of byId("languages").children) {
    button.setAttribute("aria-pressed", String(button.value === chosen));
  }
}

function showDrawings(drawings) {
  const profiles = drawings?.profiles ?? [];
  const choice = byId("profile");
  const page = byId("page");
  choice.replaceChildren(
    ...profiles.map((drawing, index) =>
      element("option", {value: index}, visible(drawing.name) || texts().unnamed)));
  const draw = () => {
    const drawing = profiles[choice.value];
    page.srcdoc = drawing?.html ?? "";
    page.title = drawing ? visible(drawing.name) || texts().unnamed : "";
  };
  choice.onchange = draw;
  draw();
  byId("choice").hidden = profiles.length < 2;
  page.hidden = profiles.length === 0;
  byId("undrawn").textContent =
    !drawings ? texts().notDrawn
      : profiles.length === 0 ? texts().none
      : drawings.more > 0 ? texts().undrawn(drawings.more) : "";
  const svg = drawings?.network;
  byId("network").hidden = !svg;
  byId("picture").src = svg ? "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svg) : "data:,";
}

function show({kind, reading, drawings}) {
  say(texts().readAs(texts()[kind], reading.detail));
  const errors = worstFirst(reading.errors);
  byId("findings").replaceChildren(...findingLists(errors, texts()));
  byId("unnamed").textContent = [
    errors.length === 0 ? texts().nothing : "",
    reading.more ? texts().more(reading.more) : "",
    reading.complete === false ? texts().incomplete : "",
  ].join(" ");
  byId("lines").replaceChildren(...lineItems(new TextDecoder().decode(bytes), errors, texts()));
  showDrawings(drawings);
  byId("result").hidden = false;
}

async function check() {
  const turn = ++latest;
  byId("result").hidden = true;
  if (bytes.length === 0) {
    say(texts().empty);
    return;
  }
  if (bytes.length > MOST_BYTES) {
    say(texts().large);
    return;
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    say(texts().packed);
    return;
  }
  say(texts().checking);
  const kind = byId("kind").value;
  const answer = await fetch("check" + (kind ? `?as=${kind}` : ""), {
    method: "POST",
    headers: {
      Accept: "application/json",
      "Accept-Language": language,
      "Content-Type": "text/plain; charset=utf-8",
    },
    body: bytes,
  }).catch(() => undefined);
  const body = await answer?.json();
  if (turn !== latest) {
    return;
  }
  if (answer?.ok) {
    show(body);
  } else {
    say(body?.detail ?? texts().unreachable);
  }
}

async function take(file) {
  if (file.size > MOST_BYTES) {
    byId("result").hidden = true;
    say(texts().large);
    return;
  }
  const taken = new Uint8Array(await file.arrayBuffer());
  input.value = new TextDecoder().decode(taken);
  bytes = taken;
  await check();
}

byId("form").addEventListener("submit", (event) => {
  event.preventDefault();
  check();
});
input.addEventListener("input", () => {
  bytes = new TextEncoder().encode(input.value);
});
byId("file").addEventListener("change", (event) => {
  if (event.target.files.length > 0) {
    take(event.target.files[0]);
  }
});
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  if (event.dataTransfer.files.length > 0) {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  }
});
byId("languages").addEventListener("click", (event) => {
  const chosen = event.target.closest("button")?.value;
  if (chosen) {
    speak(chosen);
    if (byId("result").hidden) {
      say("");
    } else {
      check();
    }
  }
});
speak(navigator.languages.map((tag) => tag.split("-")[0]).find((tag) => tag in TEXTS) ?? "en");
