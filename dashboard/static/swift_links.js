// Lets links of the class "swift" change the address without loading the page anew, where Streamlit draws what they lead to:
// an entry in the history, to which Back returns with all that it says. Without it every one still works. Let in by its hash
// (dashboard/server/security_headers.py); it sends nothing anywhere.
(() => {
  if (window.swiftLinks) return;
  window.swiftLinks = true;
  const go = (address, event, toTop) => {
    event.preventDefault();
    const before = location.pathname;
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
    if (toTop || location.pathname !== before) document.querySelector("[data-testid=stMain]")?.scrollTo(0, 0);
  };
  // A menu of the navigation is shut by a choice, by a click elsewhere, and by Escape.
  const open = () => document.querySelector(".bar details[open]");
  const shut = () => open()?.removeAttribute("open");
  document.addEventListener("pointerdown", (event) => open()?.contains(event.target) || shut());
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !open()) return;
    open().querySelector("summary").focus();
    shut();
  });
  // From a page that Streamlit draws to itself, or to another such: the bar says which those are.
  const isSwift = (address) =>
    document.querySelector("[data-testid=stApp]") &&
    [location, ...document.querySelectorAll(".bar a.swift")].some(({ href }) => new URL(href).pathname === address.pathname);
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a.swift");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    shut();
    if (isSwift(link)) go(link.href, event, link.dataset.top);
  });
})();
