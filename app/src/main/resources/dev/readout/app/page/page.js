(() => {
  "use strict";
  const show = () => {
    document.querySelectorAll(".now").forEach((one) => one.classList.remove("now"));
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    for (let one = target.closest("details"); one; one = one.parentElement.closest("details")) one.open = true;
    const inner = target.matches(".report, .claim, #steps") && target.querySelector("details");
    if (inner) inner.open = true;
    document.querySelectorAll(`[data-at~="${CSS.escape(id)}"]`).forEach((one) => one.classList.add("now"));
    target.scrollIntoView({ block: target.matches(".target") ? "center" : "start" });
  };
  addEventListener("hashchange", show);
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a[href^='#']");
    if (link && link.getAttribute("href") === location.hash) show();
  });
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll(".on-paper > details:not([open])")];
    closed.forEach((one) => (one.open = true));
  });
  addEventListener("afterprint", () => closed.forEach((one) => (one.open = false)));
  const graph = document.querySelector(".graph svg");
  if (graph) {
    const light = (node) => {
      graph.classList.toggle("lit", Boolean(node));
      graph.querySelectorAll("[data-from]").forEach((edge) =>
        edge.classList.toggle("on", Boolean(node) && (edge.dataset.from === node || edge.dataset.to === node)));
    };
    graph.querySelectorAll(".node").forEach((one) => {
      ["mouseenter", "focus"].forEach((name) => one.addEventListener(name, () => light(one.dataset.node)));
      ["mouseleave", "blur"].forEach((name) => one.addEventListener(name, () => light("")));
    });
  }
  const links = [...document.querySelectorAll("nav a")];
  const here = (id) => links.forEach((link) => {
    const is = link.getAttribute("href") === "#" + id;
    link.classList.toggle("here", is);
    if (is) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
  });
  const seen = new IntersectionObserver((entries) =>
    entries.filter((one) => one.isIntersecting).forEach((one) => here(one.target.id)), { rootMargin: "-20% 0px -70% 0px" });
  document.querySelectorAll("main > section").forEach((one) => seen.observe(one));
  show();
})();
