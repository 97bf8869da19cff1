// Lets links and forms of the class "swift" change the address without loading the page anew. Without it every one still
// works. Let in by its hash (dashboard/server/security_headers.py); of what is read it sends on what is searched for only.
(() => {
  if (window.swiftLinks) return;
  window.swiftLinks = true;
  const go = (address, event) => {
    event.preventDefault();
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  };
  const toTop = () => document.querySelector("[data-testid=stMain]")?.scrollTo(0, 0);
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a.swift");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    go(link.href, event);
    if (link.dataset.top) toTop();
  });
  document.addEventListener("submit", (event) => {
    if (!event.target.matches("form.swift")) return;
    go(`${event.target.action}?${new URLSearchParams(new FormData(event.target))}`, event);
    toTop();
  });
})();
