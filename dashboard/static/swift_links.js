// Lets links of the class "swift" change the address without loading the page anew. Without it every link still works.
// Let in by its hash (dashboard/server/security_headers.py); it reads no text.
(() => {
  if (window.swiftLinks) return;
  window.swiftLinks = true;
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a.swift");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(null, "", link.href);
    dispatchEvent(new PopStateEvent("popstate"));
    if (link.dataset.top) document.querySelector("[data-testid=stMain]")?.scrollTo(0, 0);
  });
})();
