// Puts Vega's own drawing in the place of each picture that it drew beforehand: it tells what a mark rests on when that is
// pointed at or reached by the keyboard. Where that fails, the picture stays.
const pointedAt = Object.assign(document.createElement("div"), { className: "pointed-at", hidden: true, role: "tooltip" });
document.body.append(pointedAt);

const tell = (told, { left, bottom }) => {
  pointedAt.hidden = !told;
  if (!told) return;
  const list = document.createElement("dl");
  for (const [name, words] of Object.entries(told).filter(([, words]) => words)) {
    list.append(
      Object.assign(document.createElement("dt"), { textContent: name }),
      Object.assign(document.createElement("dd"), { textContent: words }),
    );
  }
  pointedAt.replaceChildren(list);
  const { offsetWidth, offsetHeight } = pointedAt;
  pointedAt.style.left = `${Math.max(8, Math.min(left, innerWidth - offsetWidth - 8))}px`;
  pointedAt.style.top = `${bottom + offsetHeight + 16 > innerHeight ? Math.max(8, bottom - offsetHeight - 24) : bottom + 12}px`;
};

// Vega follows the link of a mark that is clicked; here it becomes one for the keyboard and for those who listen, too.
const makeLinks = (place) => {
  for (const mark of place.querySelectorAll('[aria-roledescription="rect mark"]')) {
    mark.removeAttribute("aria-roledescription");
    mark.setAttribute("role", "link");
    mark.setAttribute("tabindex", "0");
  }
};

for (const chart of document.querySelectorAll(".chart")) {
  const picture = chart.querySelector("svg");
  const place = document.createElement("div");
  picture.replaceWith(place);
  const view = new vega.View(vega.parse(JSON.parse(chart.querySelector("script").textContent), {}, { ast: true }), {
    expr: vega.expressionInterpreter,
    renderer: "svg",
    container: place,
    hover: true,
    tooltip: (handler, event, item, words) => tell(words, { left: event.clientX, bottom: event.clientY }),
  });
  view.runAsync().then(
    () => makeLinks(place),
    () => place.replaceWith(picture),
  );
  // Vega keeps with each element of its drawing the item that it draws: `__data__`.
  place.addEventListener("focusin", ({ target }) => tell(target.__data__?.tooltip, target.getBoundingClientRect()));
  place.addEventListener("focusout", () => tell(null, {}));
  place.addEventListener("keydown", ({ key, target }) => {
    if (key === "Enter" && target.__data__?.href) location.assign(target.__data__.href);
  });
}
