// Runs the page once more when a lost connection is back. Let in by its hash (dashboard/server/security_headers.py).
// Where it was lost for long, or the server started anew, the session is gone, and with it the part of the page that a
// filter runs again: Streamlit would let nothing happen. It runs a page anew when the reader goes back to it.
(() => {
  if (window.watchesConnection) return;
  window.watchesConnection = true;
  let before = null;
  const changed = () => {
    const now = document.querySelector("[data-testid=stApp]")?.dataset.testConnectionState;
    if (now === "CONNECTED" && before === "lost") dispatchEvent(new PopStateEvent("popstate"));
    if (now === "CONNECTED") before = now;
    else if (before) before = "lost";
  };
  changed();
  new MutationObserver(changed).observe(document, { subtree: true, attributeFilter: ["data-test-connection-state"] });
})();
