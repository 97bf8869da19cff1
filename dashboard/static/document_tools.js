// In a document: words that are looked for are marked and counted, and one goes from hit to hit and from mark to mark, by
// buttons or, while one is in the text, by n and p. Nothing is loaded, nothing is written into the text, and nothing is sent
// anywhere. Let in by its hash (dashboard/server/security_headers.py).
(() => {
  if (window.findsInDocument) return;
  window.findsInDocument = true;
  const ASIDE = ".why, .locator";
  const SAME = { "‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "ə": "e", "ı": "i" };
  const field = () => document.querySelector(".document-tools input");
  // One letter for one letter, so that places stay.
  const plain = (letter) => {
    const small = letter.normalize("NFD")[0].toLowerCase()[0];
    return /\s/.test(small) ? " " : SAME[small] || small;
  };
  // The letters of the text in a row, as they are compared, and where each stands; white space only once.
  const letters = () => {
    const [row, places] = [[], []];
    for (const paragraph of document.querySelectorAll(".document .paragraph")) {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement.closest(ASIDE)) continue;
        [...Array(node.data.length).keys()].forEach((place) => {
          const letter = plain(node.data[place]);
          if (letter === " " && row.at(-1) === " ") return;
          row.push(letter);
          places.push([node, place]);
        });
      }
      row.push("\n");
      places.push(null);
    }
    return [row.join(""), places];
  };
  const found = (words) => {
    const wanted = [...words.trim().replace(/\s+/g, " ")].map(plain).join("");
    if (!wanted) return [];
    const [text, places] = letters();
    const hits = [];
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      const range = new Range();
      const [first, last] = [places[at], places[at + wanted.length - 1]];
      range.setStart(first[0], first[1]);
      range.setEnd(last[0], last[1] + 1);
      hits.push(range);
    }
    return hits;
  };
  let [hits, at, looked] = [[], -1, ""];
  const tell = (words) => {
    const place = document.querySelector(".document-tools output");
    if (place && place.textContent !== words) place.textContent = words;
  };
  const paint = () => {
    if (!window.Highlight) return; // older browsers go to each hit, and count
    CSS.highlights.set("found", new Highlight(...hits));
    CSS.highlights.set("found-here", new Highlight(...(hits[at] ? [hits[at]] : [])));
  };
  const look = () => {
    [hits, at, looked] = [found(field().value), -1, field().value];
    paint();
    tell(looked.trim() ? `${hits.length} ${hits.length === 1 ? "hit" : "hits"}` : "");
  };
  const bring = (element) => {
    const folded = element.closest("details:not([open])");
    if (folded) folded.open = true;
    element.scrollIntoView({ block: "center" });
  };
  const toHit = (step) => {
    if (!field().value.trim()) return field().focus();
    if (looked !== field().value || !hits.length || !hits[0].startContainer.isConnected) look();
    if (!hits.length) return;
    at = at < 0 ? (step > 0 ? 0 : hits.length - 1) : (at + step + hits.length) % hits.length;
    paint();
    bring(hits[at].startContainer.parentElement);
    tell(`${at + 1} of ${hits.length}`);
  };
  const toMark = (step) => {
    const marks = [...document.querySelectorAll(".document a.span")];
    if (!marks.length) return tell("no marks");
    const here = marks.indexOf(document.activeElement);
    // Without one that has the focus: the first that is in view, or the last before it.
    const below = marks.findIndex((mark) => mark.getBoundingClientRect().top > 120);
    const from = here >= 0 ? here + step : step > 0 ? below : below - 1;
    const to = (from + marks.length) % marks.length;
    bring(marks[to]);
    marks[to].focus({ preventScroll: true });
    tell(`mark ${to + 1} of ${marks.length}`);
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest && event.target.closest(".document-tools button");
    if (button) (button.dataset.to === "mark" ? toMark : toHit)(Number(button.dataset.step));
  });
  document.addEventListener("input", (event) => {
    if (event.target === field()) look();
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !event.target.closest) return;
    if (event.target === field()) {
      if (event.key !== "Enter") return;
      toHit(event.shiftKey ? -1 : 1);
    } else if (event.target.closest(".document, .document-tools") && (event.key === "n" || event.key === "p")) {
      toMark(event.key === "n" ? 1 : -1);
    } else {
      return;
    }
    event.preventDefault();
  });
  // What is chosen draws the text anew: its hits are marked again, and nothing moves.
  let asked = 0;
  new MutationObserver(() => {
    if (!hits.length || hits[0].startContainer.isConnected) return;
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(() => {
      if (field() && document.querySelector(".document")) look();
    });
  }).observe(document.body, { childList: true, subtree: true });
})();
