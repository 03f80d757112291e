
// Only a convenience: the page says everything without it.
(() => {
  const cases = [...document.querySelectorAll(".case")].map(node => ({node, text: node.textContent.toLowerCase()}));
  const filter = document.querySelector(".filter");
  const shown = filter.querySelector("output");
  filter.hidden = false;
  filter.querySelector("input").addEventListener("input", event => {
    const words = event.target.value.toLowerCase().split(/\s+/).filter(word => word);
    let count = 0;
    for (const one of cases) {
      one.node.hidden = !words.every(word => one.text.includes(word));
      count += one.node.hidden ? 0 : 1;
    }
    shown.textContent = words.length ? count + " / " + cases.length : "";
  });
})();
