"use strict";
const rules = JSON.parse(document.getElementById("rules").textContent);
const why = document.getElementById("why");
let chosen = null;
const element = (name, text) => { const e = document.createElement(name); e.textContent = text; return e; };
document.addEventListener("click", event => {
  const cell = event.target.closest("td");
  if (!cell) { return; }
  if (chosen) { chosen.classList.remove("chosen"); }
  if (cell === chosen) { chosen = null; why.hidden = true; return; }
  chosen = cell;
  cell.classList.add("chosen");
  const list = document.createElement("dl");
  for (const id of cell.dataset.rules.split(" ").filter(Boolean)) {
    const [title, text] = rules[id];
    const told = document.createElement("dd");
    told.append(element("b", title), " \u2014 " + text);
    list.append(element("dt", id), told);
  }
  why.replaceChildren(element("h3", cell.dataset.name), list);
  if (cell.dataset.unstated) {
    why.append(element("p", why.dataset.unstated + ": " + cell.dataset.unstated));
  }
  if (cell.dataset.duties) {
    const duties = element("p", cell.dataset.duties.split(" ").join(", "));
    duties.className = "duties";
    why.append(duties);
  }
  why.hidden = false;
});
document.addEventListener("keydown", event => {
  if (event.key === "Escape" && chosen) { chosen.classList.remove("chosen"); chosen = null; why.hidden = true; }
});
