// The marks of a chart by keyboard: Tab reaches the chart, arrows go from mark to mark, Enter chooses. The mark that the
// address names is brought into view, and what is told of a mark goes when it is chosen: it would cover the citation.
// Let in by its hash (dashboard/server/security_headers.py).
(() => {
  if (window.reachesMarks) return;
  window.reachesMarks = true;
  const MARK = '[data-testid="stVegaLiteChart"] [aria-roledescription="rect mark"]';
  const STEPS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
  const all = (chart) => [...chart.querySelectorAll('[aria-roledescription="rect mark"]')];
  const stop = (mark, marks) => {
    for (const other of marks) other.setAttribute("tabindex", other === mark ? "0" : "-1");
  };
  const centre = (mark) => {
    const { x, y, width, height } = mark.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  };
  // The nearest in a direction, a little aside counting as far; where there is none, the next in the order of the chart.
  const next = (mark, marks, [right, down]) => {
    const [x, y] = centre(mark);
    const reached = marks.map((other) => {
      const [dx, dy] = [centre(other)[0] - x, centre(other)[1] - y];
      const ahead = dx * right + dy * down;
      return { other, far: ahead > 1 ? ahead + 4 * Math.abs(right ? dy : dx) : Infinity };
    });
    const nearest = reached.reduce((best, each) => (each.far < best.far ? each : best));
    return nearest.far < Infinity ? nearest.other : marks[marks.indexOf(mark) + right + down];
  };
  document.addEventListener("keydown", (event) => {
    const mark = event.target.closest && event.target.closest(MARK);
    if (!mark) return;
    const marks = all(mark.closest("svg"));
    if (event.key === "Enter" || event.key === " ") {
      const [clientX, clientY] = centre(mark);
      mark.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX, clientY, view: window }));
    } else {
      const to = { Home: marks[0], End: marks.at(-1) }[event.key] || (STEPS[event.key] && next(mark, marks, STEPS[event.key]));
      if (!to && !STEPS[event.key]) return;
      if (to) {
        stop(to, marks);
        to.focus();
      }
    }
    event.preventDefault();
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest && event.target.closest(MARK)) document.body.classList.add("chose");
  }, true);
  document.addEventListener("pointerover", (event) => {
    if (event.target.closest && event.target.closest(MARK)) document.body.classList.remove("chose");
  });

  let brought = "";
  const look = () => {
    for (const chart of document.querySelectorAll('[data-testid="stVegaLiteChart"] svg')) {
      const marks = all(chart);
      if (marks.length && !marks.some((mark) => mark.getAttribute("tabindex") === "0")) stop(marks[0], marks);
      const mark = brought !== location.href && marks.find((each) => each.getAttribute("stroke-opacity") === "1");
      if (!mark) continue;
      brought = location.href;
      stop(mark, marks);
      if (document.body.classList.contains("chose")) continue; // by a reader, who sees it
      const { top, bottom } = mark.getBoundingClientRect();
      if (top < 60 || bottom > innerHeight * 0.6) mark.scrollIntoView({ block: "center" });
    }
  };
  let asked = 0;
  new MutationObserver(() => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(look);
  }).observe(document.body, { childList: true, subtree: true });
})();
