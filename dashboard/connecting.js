// Where the server is, and the little that Streamlit must know of its host: with these it connects at once. Without,
// it asks for both first, and on every page but the first asks in the wrong place before (streamlit/streamlit#7074).
window.__streamlit = {
  BACKEND_BASE_URL: new URL(".", window.location).href,
  HOST_CONFIG: { allowedOrigins: [window.location.origin], useExternalAuthToken: false },
};

// Where the connection was lost for long, or the server started anew, the session is gone, and with it the part of the
// page that a filter runs again: Streamlit would let nothing happen. So the whole page runs once more when it is back.
{
  let before = null;
  const changed = () => {
    const now = document.querySelector("[data-testid=stApp]")?.dataset.testConnectionState;
    if (now === "CONNECTED" && before === "lost") window.postMessage({ stCommVersion: 1, type: "RERUN_SCRIPT" }, window.location.origin);
    if (now === "CONNECTED") before = now;
    else if (before) before = "lost";
  };
  new MutationObserver(changed).observe(document, { subtree: true, attributeFilter: ["data-test-connection-state"] });
}
