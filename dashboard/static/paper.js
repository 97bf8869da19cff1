// On paper a chart stands in parts, each of which fits on a side and ends below one of its rows: a picture alone would be
// cut anywhere. Let in by its hash (dashboard/server/security_headers.py); it sends nothing anywhere.
(() => {
  if (window.cutsChartsForPaper) return;
  window.cutsChartsForPaper = true;
  // A side of A4 or of Letter in pixels, and what the heading of a page takes of the first.
  const SIDE = 920;
  const HEADING = 170;
  const edges = (chart, height) => {
    const { top } = chart.getBoundingClientRect();
    const ends = [...chart.querySelectorAll('[aria-roledescription="rect mark"]')]
      .map((mark) => mark.getBoundingClientRect().bottom - top)
      .sort((one, other) => one - other);
    const cuts = [0];
    ends.forEach((end, number) => {
      const room = cuts.length > 1 ? SIDE : SIDE - HEADING;
      if (end - cuts.at(-1) > room && ends[number - 1] > cuts.at(-1)) cuts.push(ends[number - 1]);
    });
    return [...cuts, height];
  };
  const cut = (chart) => {
    const { width, height } = chart.getBoundingClientRect();
    const parts = edges(chart, height).flatMap((end, number, all) => {
      if (!number) return [];
      const [begin, part] = [all[number - 1], chart.cloneNode(true)];
      part.removeAttribute("style");
      part.setAttribute("class", "on-paper");
      part.setAttribute("viewBox", `0 ${begin} ${width} ${end - begin}`);
      part.setAttribute("width", width);
      part.setAttribute("height", end - begin);
      part.style.display = "none";
      return [part];
    });
    chart.after(...parts);
  };
  addEventListener("beforeprint", () => document.querySelectorAll("[data-testid=stVegaLiteChart] svg").forEach(cut));
  addEventListener("afterprint", () => document.querySelectorAll(".on-paper").forEach((part) => part.remove()));
})();
