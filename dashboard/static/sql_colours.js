// The words of a query in colours while it is written: the same text, letter upon letter, over the field, in which the letters
// themselves are not painted. The field stays the field: what is selected, undone, read aloud and sent is its own. Where a
// browser cannot highlight, nothing is laid over it. Let in by its hash (dashboard/server/security_headers.py).
(() => {
  if (window.coloursSql || !window.Highlight) return;
  window.coloursSql = true;
  const WORDS =
    "all and any as asc between by case cast count cross desc describe distinct else end except exclude exists filter from full"
    + " group having ilike in inner intersect is join left like limit not null offset on or order outer over partition qualify"
    + " right select show summarize then true false union unnest using values when where window with";
  const KINDS = {
    note: String.raw`--[^\n]*|/\*[^]*?(?:\*/|$)`,
    text: "'(?:[^']|'')*(?:'|$)",
    name: '"(?:[^"]|"")*(?:"|$)',
    number: String.raw`\b\d[\d_.]*\b`,
    word: String.raw`\b(?:${WORDS.replaceAll(" ", "|")})\b`,
  };
  const TOKEN = new RegExp(Object.entries(KINDS).map(([kind, what]) => `(?<${kind}>${what})`).join("|"), "gi");
  const LOOK = ["font", "lineHeight", "letterSpacing", "padding", "borderWidth", "boxSizing"];
  const colour = () => {
    const found = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, new Highlight()]));
    for (const { firstChild: letters } of document.querySelectorAll(".sql-colours")) {
      for (const token of letters.data.matchAll(TOKEN)) {
        const range = new Range();
        range.setStart(letters, token.index);
        range.setEnd(letters, token.index + token[0].length);
        found[Object.keys(KINDS).find((kind) => token.groups[kind] !== undefined)].add(range);
      }
    }
    for (const kind in found) CSS.highlights.set(`sql-${kind}`, found[kind]);
  };
  const follow = (field, over) => {
    const style = getComputedStyle(field);
    for (const name of LOOK) over.style[name] = style[name];
    Object.assign(over.style, { width: `${field.clientWidth}px`, height: `${field.clientHeight}px` });
    if (over.textContent !== `${field.value}\n`) {
      over.textContent = `${field.value}\n`;
      colour();
    }
    [over.scrollTop, over.scrollLeft] = [field.scrollTop, field.scrollLeft];
  };
  const laidOver = (field) => {
    const over = document.createElement("pre");
    over.className = "sql-colours";
    over.ariaHidden = "true";
    field.parentElement.append(over);
    for (const event of ["input", "scroll"]) field.addEventListener(event, () => follow(field, over));
    new ResizeObserver(() => follow(field, over)).observe(field);
    return over;
  };
  // An example that is chosen brings another field, and its words after it.
  const look = () => {
    for (const field of document.querySelectorAll(".stTextArea textarea")) {
      follow(field, field.parentElement.querySelector(".sql-colours") || laidOver(field));
    }
  };
  let asked = 0;
  new MutationObserver(() => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(look);
  }).observe(document.body, { childList: true, subtree: true });
  look();
})();
