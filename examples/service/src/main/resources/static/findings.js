/** Makes the lines of a document and the findings in them. */

/** The most lines that are shown whole; of more, those around findings. */
const MOST_LINES = 3000;
const LINES_AROUND = 3;
/** From the worst on. */
const SEVERITIES = ["ERROR", "WARNING", "INFO"];
/** The service puts these around what it quotes in a sentence. */
const ISOLATES = /[\u2066-\u2069]/;
const ICONS = {ERROR: "✕", WARNING: "!", INFO: "i"};

/** Makes an element, whose children are elements or plain text. */
export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Shows what cannot be seen, or would turn the text around, as its escape. */
export function visible(text, kept = /[\t\u200c\u200d]/) {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) =>
    kept.test(sign)
      ? sign
      : "\\u" + sign.codePointAt(0).toString(16).toUpperCase().padStart(4, "0"));
}

function findingItem(error, number, texts) {
  const severity = texts[error.severity];
  const pointer = decodeURIComponent(error.pointer.slice(1))
    + (error.missing === undefined ? "" : "/" + error.missing);
  const item = element(
    "li",
    {id: `finding-${number}`, tabIndex: -1, className: `finding ${error.severity}`},
    element(
      "p",
      {className: "severity"},
      element("span", {className: "icon", ariaHidden: "true"}, ICONS[error.severity]),
      ` ${severity} `,
      element("code", {className: "rule", dir: "ltr"}, error.rule)),
    element(
      "p",
      {className: "message"},
      element("code", {className: "pointer", dir: "ltr"}, visible(pointer)),
      " ",
      element("bdi", {}, visible(error.detail, ISOLATES))));
  if (error.value !== undefined) {
    item.append(
      element("p", {}, `${texts.there}: `, element("bdi", {className: "text"}, visible(error.value))));
  }
  if (error.suggestions) {
    const values = error.suggestions.flatMap((value, index) => [
      index === 0 ? "" : " | ",
      element("bdi", {className: "text"}, visible(value)),
    ]);
    item.append(element("p", {}, `${texts.meant}: `, ...values));
  }
  if (error.line) {
    item.append(
      element(
        "p",
        {},
        element("a", {href: `#line-${error.line}`}, texts.place(error.line, error.column))));
  }
  return item;
}

function lineItem(text, number, errors, texts) {
  const marks = errors.map(({error, index}) =>
    element(
      "a",
      {href: `#finding-${index}`, className: `mark ${error.severity}`, dir: "auto"},
      element("span", {className: "icon", ariaHidden: "true"}, ICONS[error.severity]),
      ` ${texts.back(texts[error.severity], index)}`));
  const item = element(
    "li",
    {id: `line-${number}`, value: number, tabIndex: -1},
    element("code", {}, visible(text)),
    ...marks);
  if (errors.length > 0) {
    item.className = errors[0].error.severity;
    item.setAttribute("aria-describedby", errors.map(({index}) => `finding-${index}`).join(" "));
  }
  return item;
}

/** Puts the worst first; those of a severity stay in the order of the document. */
export function worstFirst(errors) {
  return SEVERITIES.flatMap((severity) => errors.filter((error) => error.severity === severity));
}

/** Makes the findings, numbered from 1, with a heading for each severity. */
export function findingLists(errors, texts) {
  const items = errors.map((error, index) => findingItem(error, index + 1, texts));
  return SEVERITIES.flatMap((severity) => {
    const some = items.filter((item, index) => errors[index].severity === severity);
    return some.length === 0
      ? []
      : [element("h3", {}, `${texts.all[severity]}: ${some.length}`), element("ol", {}, ...some)];
  });
}

/** Makes the lines of a document, with marks that lead to their findings. */
export function lineItems(text, errors, texts) {
  const lines = text.split(/\r\n|\n|\r/);
  const byLine = new Map();
  errors.forEach((error, index) => {
    const line = error.line ?? 0;
    byLine.set(line, [...(byLine.get(line) ?? []), {error, index: index + 1}]);
  });
  const near = (number) =>
    lines.length <= MOST_LINES
    || [...Array(2 * LINES_AROUND + 1).keys()].some((n) => byLine.has(number + n - LINES_AROUND));
  const items = [];
  let skipped = 0;
  const gap = () => {
    if (skipped > 0) {
      items.push(element("li", {className: "gap", dir: "auto"}, texts.gap(skipped)));
      skipped = 0;
    }
  };
  lines.forEach((line, index) => {
    if (near(index + 1)) {
      gap();
      items.push(lineItem(line, index + 1, byLine.get(index + 1) ?? [], texts));
    } else {
      skipped += 1;
    }
  });
  gap();
  return items;
}

