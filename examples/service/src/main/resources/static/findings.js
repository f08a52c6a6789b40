/** Makes the lines of a document and the findings in them. */

/** The most lines that are shown whole; of more, those around findings. */
const MOST_LINES = 3000;
const LINES_AROUND = 3;
const ICONS = {ERROR: "✕", WARNING: "!", INFO: "i"};

/** Makes an element, whose children are elements or plain text. */
export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Shows what cannot be seen, or would turn the text around, as its escape. */
export function visible(text) {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) =>
    sign === "\t" || sign === "\u200c" || sign === "\u200d"
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
      element("bdi", {}, error.detail)));
  if (error.value !== undefined) {
    item.append(
      element("p", {}, `${texts.there}: `, element("bdi", {className: "text"}, error.value)));
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

/** Makes the findings, numbered from 1. */
export function findingItems(errors, texts) {
  return errors.map((error, index) => findingItem(error, index + 1, texts));
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

