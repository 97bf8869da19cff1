// Puts before each footnote the button that copies it (copy_footnote.js): without scripts it would do nothing.
for (const footnote of document.querySelectorAll(".citation .footnote")) {
  const button = Object.assign(document.createElement("button"), { type: "button", className: "copy", textContent: "Copy footnote" });
  footnote.closest("details").before(button);
}
