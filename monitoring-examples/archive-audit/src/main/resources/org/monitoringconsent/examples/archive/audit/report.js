"use strict";
const find = document.getElementById("find");
const found = document.getElementById("found");
const calls = [...document.querySelectorAll("details.call, #who tbody.calls tr")];
const texts = calls.map(call => call.textContent.toLowerCase());
const filter = () => {
  const words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  calls.forEach((call, i) => {
    call.hidden = !words.every(word => texts[i].includes(word));
    shown += call.hidden ? 0 : 1;
  });
  found.textContent = words.length ? found.dataset.text.replace("#", shown) : "";
};
find.addEventListener("input", filter);
document.addEventListener("keydown", event => {
  const typing = event.target instanceof HTMLInputElement;
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    find.focus();
  }
  if (event.key === "Escape" && event.target === find) {
    find.value = "";
    filter();
    find.blur();
  }
});
document.querySelectorAll("[data-find]").forEach(button => button.addEventListener("click", () => {
  find.value = button.dataset.find;
  filter();
  document.getElementById("calls").scrollIntoView();
}));
document.querySelector(".finding").hidden = false;
