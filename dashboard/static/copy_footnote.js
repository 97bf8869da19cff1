// Copies the footnote of a citation. Let in by its hash (dashboard/server/security_headers.py); it sends nothing anywhere.
(() => {
  if (window.copiesFootnotes) return;
  window.copiesFootnotes = true;
  const select = (place) => {
    const range = document.createRange();
    range.selectNodeContents(place);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  };
  document.addEventListener("click", async (event) => {
    const button = event.target.closest && event.target.closest("button.copy");
    if (!button) return;
    const footnote = button.closest(".citation").querySelector(".footnote");
    try {
      await navigator.clipboard.writeText(footnote.textContent);
      button.textContent = "Footnote copied";
    } catch {
      // Browsers keep the clipboard to pages that came encrypted or from this machine.
      footnote.closest("details").open = true;
      select(footnote);
      button.textContent = "Footnote selected: copy it with the keyboard";
    }
  });
})();
