"use strict";
const rules = JSON.parse(document.getElementById("rules").textContent);
const duties = JSON.parse(document.getElementById("duties").textContent);
const facts = JSON.parse(document.getElementById("facts").textContent);
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
  why.replaceChildren(element("h2", cell.querySelector("button").getAttribute("aria-label")), list);
  const items = (heading, names, write) => {
    if (names) {
      const told = element("ul", "");
      names.split(" ").forEach(name => told.append(write(name)));
      why.append(element("p", heading + ":"), told);
    }
  };
  items(why.dataset.unstated, cell.dataset.unstated, fact => element("li", facts[fact] + " (" + fact + ")"));
  items(why.dataset.obligations, cell.dataset.duties, number => {
    const [code, text, law] = duties[number];
    const told = element("li", text + " (" + code + ")");
    const rests = element("span", law);
    rests.className = "law";
    told.append(element("br", ""), rests);
    return told;
  });
  why.hidden = false;
});
document.addEventListener("keydown", event => {
  if (event.key === "Escape" && chosen) { chosen.classList.remove("chosen"); chosen = null; why.hidden = true; }
});
