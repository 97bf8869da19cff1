// Saves the chart of a figure as a picture, in light colours on white and under the name that the button bears. Let in by
// its hash (dashboard/server/security_headers.py); it sends nothing anywhere.
(() => {
  if (window.savesPictures) return;
  window.savesPictures = true;
  const SVG = "http://www.w3.org/2000/svg";
  const save = (blob, name) => {
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };
  const light = (token) => {
    const probe = document.body.appendChild(document.createElement("span"));
    probe.style.cssText = `color-scheme: light; color: var(${token})`;
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  };
  // A picture made of pixels knows no letters but its own: those of the page are put into it.
  const letters = async () => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const face = rules.find((rule) => rule instanceof CSSFontFaceRule && rule.cssText.includes("Source Sans"));
    const address = face && /url\("?([^")]+)/.exec(face.cssText);
    if (!address) return "";
    const file = await fetch(new URL(address[1], face.parentStyleSheet.href || document.baseURI));
    const read = new FileReader();
    const done = new Promise((resolve) => { read.onload = resolve; });
    read.readAsDataURL(await file.blob());
    await done;
    return `@font-face { font-family: "Source Sans"; font-weight: 200 900; src: url(${read.result}) }`;
  };
  const drawn = (chart, style) => {
    const { width, height } = chart.getBoundingClientRect();
    const copy = chart.cloneNode(true);
    const put = (name, attributes, text = "") => {
      const element = document.createElementNS(SVG, name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.textContent = text;
      copy.prepend(element);
    };
    put("rect", { width: "100%", height: "100%", fill: "white" });
    put("style", {}, style);
    copy.removeAttribute("style");
    copy.setAttribute("width", width);
    copy.setAttribute("height", height);
    const text = new XMLSerializer().serializeToString(copy);
    return { width, height, text: text.replace(/var\((--[a-z]+)\)/g, (_, token) => light(token)) };
  };
  const pixels = async ({ width, height, text }) => {
    const picture = new Image();
    picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    await picture.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: 2 * width, height: 2 * height });
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  };
  document.addEventListener("click", async (event) => {
    const button = event.target.closest && event.target.closest("button.picture");
    const chart = button?.closest('[class*="st-key-figure-"]')?.querySelector("[data-testid=stVegaLiteChart] svg");
    if (!chart) return;
    const { form, name } = button.dataset;
    if (form === "svg") save(new Blob([drawn(chart, "").text], { type: "image/svg+xml" }), name);
    else save(await pixels(drawn(chart, await letters())), name);
  });
})();
