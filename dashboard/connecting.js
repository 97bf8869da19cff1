// Where the server is, and the little that Streamlit must know of its host: with these it connects at once. Without,
// it asks for both first, and on every page but the first asks in the wrong place before (streamlit/streamlit#7074).
window.__streamlit = {
  BACKEND_BASE_URL: new URL(".", window.location).href,
  HOST_CONFIG: { allowedOrigins: [window.location.origin], useExternalAuthToken: false },
};
