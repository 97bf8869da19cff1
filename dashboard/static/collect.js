// Collects records: their names stay in this browser, and the link in the bar leads to the references of all. Let in by its
// hash (dashboard/server/security_headers.py); it sends nothing anywhere.
(() => {
  if (window.collects) return;
  window.collects = true;
  const KEY = "caucasus-claims-collected";
  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(KEY) || "[]");
      return Array.isArray(kept) ? kept.filter((each) => typeof each === "string") : [];
    } catch {
      return [];
    }
  };
  const show = () => {
    const kept = read();
    for (const button of document.querySelectorAll("button.collect")) {
      const there = String(kept.includes(button.dataset.record));
      if (button.ariaPressed !== there) button.ariaPressed = there;
      const words = there === "true" ? "Collected" : "Collect";
      if (button.textContent !== words) button.textContent = words;
    }
    for (const link of document.querySelectorAll("a.collected")) {
      const words = `Collected (${kept.length})`;
      if (link.textContent === words) continue; // what is set again is a change of the page
      link.hidden = !kept.length;
      link.textContent = words;
      link.href = `references?${new URLSearchParams(kept.map((record) => ["record", record]))}`;
    }
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest && event.target.closest("button.collect, button.let-go");
    if (!button) return;
    const { record } = button.dataset;
    const kept = read();
    const now = kept.includes(record) ? kept.filter((each) => each !== record) : [...kept, record];
    localStorage.setItem(KEY, JSON.stringify(record ? now : []));
    show();
  });
  addEventListener("storage", show);
  let asked = 0;
  new MutationObserver(() => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(show);
  }).observe(document.body, { childList: true, subtree: true });
  show();
})();
