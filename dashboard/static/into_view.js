// Brings what the address names into view. Let in by its hash (dashboard/server/security_headers.py); it reads no text.
(() => {
  const named = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const place = named || document.getElementById("chosen");
  const seen = ({ top, bottom }) => top >= 80 && innerHeight / 2 >= bottom;
  const bring = () => seen(place.getBoundingClientRect()) || place.scrollIntoView({ block: "start" });
  if (place) {
    place.closest("details:not([open])")?.setAttribute("open", "");
    bring();
    const there = place.closest("a") || place;
    if (there === place) place.tabIndex = -1;
    there.focus({ preventScroll: true });
    // What arrives late (fonts, what stands above) moves it: bring it back, until the reader moves.
    const moved = new ResizeObserver(bring);
    const leave = () => moved.disconnect();
    for (const around of [".document", '[data-testid="stMainBlockContainer"]']) {
      if (place.closest(around)) moved.observe(place.closest(around));
    }
    for (const move of ["wheel", "touchstart", "keydown", "mousedown"]) addEventListener(move, leave, { once: true });
    setTimeout(leave, 3000);
  }
})();
