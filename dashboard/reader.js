// Brings what the address names into view, and lets links of the class "swift" change the address without loading the
// page anew. Without it every link still works. Let in by its hash (dashboard/headers.py); it reads no text.
(() => {
  const named = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const place = named || document.getElementById("chosen");
  if (place) {
    const { top, bottom } = place.getBoundingClientRect();
    if (named || !(top >= 80) || !(innerHeight * 0.6 >= bottom)) place.scrollIntoView({ block: named ? "start" : "center" });
    if (place.closest("a")) place.closest("a").focus({ preventScroll: true });
  }
  if (window.swiftLinks) return;
  window.swiftLinks = true;
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a.swift");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(null, "", link.href);
    dispatchEvent(new PopStateEvent("popstate"));
  });
})();
