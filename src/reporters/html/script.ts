/**
 * The page's only script: filters and sorts what is there already. Without it everything is shown, in rank order, and
 * folds work by themselves.
 */
export const script = `
"use strict";
(() => {
  const bar = document.getElementById("filter");
  const findings = [...document.querySelectorAll(".finding")];
  const lists = [...document.querySelectorAll(".findings")];
  const all = [...document.querySelectorAll(".finding details, .gate details")];
  sortableTables();
  printing();
  if (!bar || findings.length === 0) return;
  bar.hidden = false;
  const search = document.getElementById("filter-text");
  const gate = document.getElementById("filter-gate");
  const impact = document.getElementById("filter-impact");
  const order = document.getElementById("filter-order");
  const result = document.getElementById("filter-result");
  const severities = [...bar.querySelectorAll("input[name=severity]")];
  const texts = new Map(findings.map((one) => [one, one.textContent.toLowerCase()]));

  const apply = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const levels = severities.filter((box) => box.checked).map((box) => box.value);
    let shown = 0;
    for (const one of findings) {
      const { severity, gate: inGate, impact: hasImpact } = one.dataset;
      const visible =
        levels.includes(severity) &&
        (gate.value === "" || gate.value === inGate) &&
        (impact.value === "" || impact.value === hasImpact) &&
        words.every((word) => texts.get(one).includes(word));
      one.hidden = !visible;
      if (visible) shown++;
    }
    for (const list of lists) {
      const some = [...list.children].some((one) => !one.hidden);
      list.nextElementSibling.hidden = some;
    }
    result.textContent = shown + " of " + findings.length + (findings.length === 1 ? " finding" : " findings");
  };

  const compare = {
    rank: (a, b) => a.dataset.rank - b.dataset.rank,
    gate: (a, b) => byText(a.dataset.gate, b.dataset.gate) || a.dataset.rank - b.dataset.rank,
    subject: (a, b) => byText(a.dataset.subject, b.dataset.subject) || a.dataset.rank - b.dataset.rank,
    reach: (a, b) => b.dataset.reach - a.dataset.reach || a.dataset.rank - b.dataset.rank,
    owner: (a, b) => byText(a.dataset.owner, b.dataset.owner) || a.dataset.rank - b.dataset.rank,
  };
  const sort = () => {
    for (const list of lists) list.append(...[...list.children].sort(compare[order.value] ?? compare.rank));
  };

  for (const control of [search, gate, impact, ...severities]) control.addEventListener("input", apply);
  order.addEventListener("input", sort);
  for (const button of bar.querySelectorAll("button[data-open]")) {
    button.addEventListener("click", () => {
      for (const one of document.querySelectorAll(".finding > details")) one.open = button.dataset.open === "true";
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== "checkbox";
    if (event.key === "Escape" && event.target === search) {
      search.value = "";
      apply();
    } else if (!typing && event.key === "/") {
      event.preventDefault();
      search.focus();
    } else if (!typing && (event.key === "j" || event.key === "k")) {
      step(event.key === "j" ? 1 : -1);
    }
  });
  const step = (by) => {
    const rows = [...document.querySelectorAll(".finding:not([hidden]) > details > summary")];
    const at = rows.indexOf(document.activeElement);
    const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by];
    if (next) next.focus();
  };
  apply();

  function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
  }

  function sortableTables() {
    for (const table of document.querySelectorAll("table.sortable")) {
      const heads = [...table.tHead.rows[0].cells];
      heads.forEach((head, column) => {
        const button = document.createElement("button");
        button.type = "button";
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener("click", () => {
          const down = head.getAttribute("aria-sort") === "ascending";
          for (const other of heads) other.removeAttribute("aria-sort");
          head.setAttribute("aria-sort", down ? "descending" : "ascending");
          const key = (row) => row.cells[column].dataset.value ?? row.cells[column].textContent;
          const rows = [...table.tBodies[0].rows].sort((a, b) => {
            const [x, y] = [key(a), key(b)];
            const numeric = x !== "" && y !== "" && !isNaN(x) && !isNaN(y);
            return numeric ? x - y : x < y ? -1 : x > y ? 1 : 0;
          });
          table.tBodies[0].append(...(down ? rows.reverse() : rows));
        });
      });
    }
  }

  function printing() {
    let folded = [];
    addEventListener("beforeprint", () => {
      folded = all.filter((one) => !one.open);
      for (const one of folded) one.open = true;
    });
    addEventListener("afterprint", () => {
      for (const one of folded) one.open = false;
    });
  }
})();
`;
