export const id=2162;export const ids=[2162];export const modules={42162:((e,t,n)=>{n.r(t);n.d(t,{html:()=>html});var r=n(77598);var i=n(11558);var a=n(92494);var o=n(87978);var s=n(18718);var c=n(33791);var l=n(73019);;function evidenceHtml(e){if(e.length===0)return``;const t=e.map(e=>`<div>${blockOf(e)}</div>`).join(`
`);return`<details class="evidence"><summary>Evidence</summary><div class="inner">${t}</div></details>`}function blockOf(e){const{label:t,lines:n,omitted:r}=(0,l.rS)(e,l.NI);const a=`<p class="what">${(0,i.B2)(t)}</p>`;const s=r>0?`<p class="what">${(0,o.lT)(r,`more line`)}</p>`:``;if(e.kind===`hops`)return`${a}${hopsHtml(e.hops.slice(0,n.length))}${s}`;if(e.kind===`comparison`){const{expected:t,actual:n}=e;return`${a}<dl class="compare"><dt>expected</dt><dd>${(0,i.B2)(t)}</dd><dt>actual</dt><dd>${(0,i.B2)(n)}</dd></dl>`}const c=(0,i.B2)(n.join(`
`));if(e.kind===`command`)return`${a}${commandHtml(c)}`;return`${a}<pre tabindex="0"><code>${c}</code></pre>${s}`}function commandHtml(e){return`<pre class="command"><code>${e}</code></pre>`}function hopsHtml(e){const t=e.map(({url:e,status:t,location:n,timeMs:r})=>{const a=n===undefined?``:`<span class="to">\u2192 <code>${(0,i.B2)(n)}</code></span>`;const s=r===undefined?``:`<span class="time">${(0,o.S5)(r)}</span>`;return`<li><span class="status">${t??`no response`}</span><code>${(0,i.B2)(e)}</code>${s}${a}</li>`});return`<ol class="hops">${t.join(``)}</ol>`};const u=4e3;const d=2e3;const f=3;function findingAnchor(e){return`finding-${e}`}function findingsSection(e,{id:t,title:n,lead:r,findings:i,first:a}){if(i.length===0)return``;const s=i.slice(0,d);const c=s.map(({gate:t,finding:n},r)=>findingItem(e,t.gate,n,a+r));const l=i.length-s.length;const u=l>0?`<p class="lead">${(0,o.lT)(l,`more finding`)} in the JSON report.</p>`:``;return`<section id="${t}"><h2>${n} <span class="count">${(0,o.$4)(i.length)}</span></h2>
<p class="lead">${r}</p>
<ol class="findings">
${c.join(`
`)}
</ol><p class="lead" hidden>None of these match the filter.</p>${u}</section>`}function findingItem(e,t,n,r){const a=e.rules[n.rule];const{severity:o,impact:s,subject:c,owner:l,reach:d}=n;const p={severity:o,impact:s,gate:t,rank:String(r),subject:(0,i.Jj)(c,u),owner:l??``,reach:String(d??1)};const m=Object.entries(p).map(([e,t])=>` data-${e}="${(0,i.B2)(t)}"`);const h=[`<span class="label">${o}</span>`,`<span class="label plain">${s}</span>`,...l===undefined?[]:[`<span class="label plain">${(0,i.B2)((0,i.Jj)(l,60))}</span>`]];return`<li id="${findingAnchor(r)}" class="finding tone-${o}"${m.join(``)}><details${r<=f&&o===`error`?` open`:``}>
<summary><span class="title">${(0,i.B2)(a?.title??n.rule)}</span><span class="labels">${h.join(``)}</span><span class="sentence">${(0,i.B2)((0,i.Jj)(n.message,u))}</span></summary>
<div class="body">${factsHtml(e,n,a)}${evidenceHtml(n.evidence.filter(({kind:e})=>e!==`command`))}</div></details></li>`}function factsHtml(e,t,n){const r=n&&(0,s.O9)(n.helpUri)?`<a href="${(0,i.B2)(n.helpUri)}"><code>${(0,i.B2)(t.rule)}</code></a>`:`<code>${(0,i.B2)(t.rule)}</code>`;const a=[[`Why it matters`,n&&(0,i.B2)(n.why)],[`Fix`,n&&fixHtml(n)],[`Subject`,`<code>${(0,i.B2)((0,i.Jj)(t.subject,u))}</code>`],[`Where`,placeHtml(e,t)],[`Met`,t.reach===undefined?undefined:`${(0,o.$4)(t.reach)} times`],[`Owner`,t.owner===undefined?`nobody yet`:(0,i.B2)(t.owner)],[`Rule`,r],[`Verify`,commandHtml((0,i.B2)((0,c.p)(e,t)))]];const l=a.filter(([,e])=>e).map(([e,t])=>`<dt>${e}</dt><dd>${t}</dd>`);return`<dl>${l.join(`
`)}</dl>`}function fixHtml(e){const t=e.fixes.map(({platform:e,text:t,snippet:n})=>{const r=n===undefined?``:`<pre tabindex="0"><code>${(0,i.B2)(n)}</code></pre>`;return`<li><strong>${(0,i.B2)(e)}:</strong> ${(0,i.B2)(t)}${r}</li>`});return`${(0,i.B2)(e.fix)}${t.length>0?`<ul>${t.join(``)}</ul>`:``}`}function placeHtml(e,t){const n=(0,s.$t)(t);if(n===undefined)return undefined;const r=`<code>${(0,i.B2)(n)}</code>`;const a=(0,s._o)(e,t);return a!==undefined&&(0,s.O9)(a)?`<a href="${(0,i.B2)(a)}">${r}</a>`:r}function acceptedSection(e){if(e.length===0)return``;const t=e.slice(0,d).map(({finding:e})=>{const{suppression:t}=e;const n=[`<code>${(0,i.B2)(e.rule)}</code>`,`<code>${(0,i.B2)((0,i.Jj)(e.subject,u))}</code>`,(0,i.B2)(t?(0,o.Jx)({kind:t.kind,...t.reason===undefined?{}:{reason:t.reason}}):``),(0,i.B2)(t?.owner??``),(0,i.B2)(t?.until??``)];return`<tr>${n.map(e=>`<td>${e}</td>`).join(``)}</tr>`});const n=[`Rule`,`Subject`,`Why`,`Owner`,`Until`].map(e=>`<th scope="col">${e}</th>`);return`<section id="accepted"><h2>Accepted <span class="count">${(0,o.$4)(e.length)}</span></h2>
<div class="card scroll" tabindex="0" role="region" aria-label="Accepted findings"><table class="sortable"><thead><tr>${n.join(``)}</tr></thead><tbody>
${t.join(`
`)}
</tbody></table></div></section>`}function filterHtml(e){const t=a.gO.map(e=>`<label><input type="checkbox" name="severity" value="${e}" checked> ${e}s</label>`);const option=e=>`<option value="${(0,i.B2)(e)}">${(0,i.B2)(e)}</option>`;const n=e.gates.filter(({findings:e})=>e.some(e=>!e.suppression)).map(({gate:e})=>e);const r=[...new Set(e.gates.flatMap(({findings:e})=>e.map(({impact:e})=>e)))].sort();return`<div class="filter card" id="filter" hidden role="search" aria-label="Findings">
<label class="search"><span class="visually-hidden">Filter findings by text</span><input type="search" id="filter-text" placeholder="Filter findings" autocomplete="off" aria-keyshortcuts="/"></label>
<fieldset><legend class="visually-hidden">Severity</legend>${t.join(``)}</fieldset>
<label>Gate <select id="filter-gate"><option value="">all</option>${n.map(option).join(``)}</select></label>
<label>Impact <select id="filter-impact"><option value="">all</option>${r.map(option).join(``)}</select></label>
<label>Sort by <select id="filter-order"><option value="rank">rank</option><option value="gate">gate</option><option value="subject">subject</option><option value="reach">reach</option><option value="owner">owner</option></select></label>
<span class="expand"><button type="button" data-open="true">Unfold all</button> <button type="button" data-open="false">Fold all</button></span>
<span class="result"><span id="filter-result" role="status"></span><span class="keys"><kbd>/</kbd> filter \u00b7 <kbd>j</kbd> <kbd>k</kbd> next and previous \u00b7 <kbd>Enter</kbd> unfold</span></span>
</div>`};const p=200;function verdictHtml(e,t){const{verdict:n}=e;return`<div class="verdict tone-${n}">
<p class="question">May this ship?</p>
<h1>${o.rf[n]} ${o.L2[n]}</h1>
<p class="reason">${(0,i.B2)(sentence((0,o.s_)(e)))}</p>
${t?startHtml(e,t):``}<dl class="facts">${facts(e).map(([e,t])=>`<div><dt>${e}</dt><dd>${t}</dd></div>`).join(``)}</dl>
</div>`}function startHtml(e,{finding:t}){const n=(0,i.B2)(e.rules[t.rule]?.title??t.rule);const r=(0,i.B2)((0,i.Jj)((0,s.$t)(t)??t.subject,p));return`<p class="start">Start with <a href="#${findingAnchor(1)}">${n}</a>: <code>${r}</code></p>\n`}function sentence(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function facts({target:e,startedAt:t,durationMs:n,shard:r}){const code=e=>e&&`<code>${(0,i.B2)(e)}</code>`;const a=e.runUrl!==undefined&&(0,s.O9)(e.runUrl)?`<a href="${(0,i.B2)(e.runUrl)}">this run</a>`:undefined;const c=[[`Site`,code(e.site)],[`Domain`,code(e.domain)],[`Environment`,e.environment&&(0,i.B2)(e.environment)],[`Repository`,code(e.repository)],[`Commit`,code(e.commit?.slice(0,10))],[`Pull request`,e.pullRequest===undefined?undefined:`#${e.pullRequest}`],[`Shard`,r&&(0,i.B2)(r)],[`Started`,`<time datetime="${(0,i.B2)(t)}">${(0,i.B2)(t.replace(`T`,` `).replace(/\.\d+Z$/,` UTC`))}</time>`],[`Took`,(0,o.S5)(n)],[`CI`,a]];return c.flatMap(([e,t])=>t?[[e,t]]:[])}function gateAnchor(e){return`gate-${e+1}`}function gateBar(e){const t=e.gates.map((e,t)=>{const n=(0,o._O)(e);const r=(0,o.zF)((0,o.jv)(e));const i=r===``?e.skipped??(0,o._)(e.coverage):r;return tile(gateAnchor(t),n,e.gate,`${o.rf[n]} ${n}`,i)});const n=e.notChecked.map(({gate:e})=>tile(`not-checked`,`not-checked`,e,`- not checked`,`see why below`));if(t.length+n.length===0)return``;return`<nav aria-label="Gates"><ul class="gate-bar">${[...t,...n].join(`
`)}</ul></nav>`}function tile(e,t,n,r,a){return`<li class="tone-${t}"><a href="#${e}"><span class="name">${(0,i.B2)(n)}</span><span class="status">${r}</span><span class="detail">${(0,i.B2)(a)}</span></a></li>`}function timelineSection(e){if(e.gates.length===0)return``;const t=Math.max(1,e.durationMs,...e.gates.map(({startedMs:e,durationMs:t})=>e+t));const n=e.gates.map(e=>timelineRow(e,t)).join(`
`);return`<section id="timeline"><h2>Timeline</h2>
<div class="timeline card"><ol>${n}</ol><p class="scale" aria-hidden="true"><span><i>0</i><i>${(0,o.S5)(t/2)}</i><i>${(0,o.S5)(t)}</i></span></p></div></section>`}function timelineRow(e,t){const percent=e=>`${Math.round(e/t*1e4)/100}%`;const n=Math.max(.4,e.durationMs/t*100);const r=Math.min(e.startedMs/t*100,100-n);const a=`${e.gate}: from ${(0,o.S5)(e.startedMs)}, ${(0,o.S5)(e.durationMs)} long`;return`<li class="tone-${(0,o._O)(e)}"><span class="name">${(0,i.B2)(e.gate)}</span><svg role="img" aria-label="${(0,i.B2)(a)}"><rect class="track" width="100%" height="14" rx="4"/><rect class="span" x="${Math.round(r*100)/100}%" width="${percent(n/100*t)}" height="14" rx="4"/></svg><span class="time">${(0,o.S5)(e.durationMs)}</span></li>`};const m=500;const h=200;const g=2e3;function gatesSection(e){if(e.gates.length===0)return``;const t=e.gates.map((e,t)=>gateArticle(e,gateAnchor(t)));return`<section id="gates"><h2>What was checked</h2>\n${t.join(`
`)}</section>`}function gateArticle(e,t){const n=(0,o._O)(e);const r=Object.entries(e.metrics).map(([e,t])=>[words(e),(0,o.$4)(t)]);const a=[[`Checked`,e.skipped??(0,o._)(e.coverage)],[`Took`,(0,o.S5)(e.durationMs)],...r];const s=a.map(([e,t])=>`<div><dt>${(0,i.B2)(e)}</dt><dd>${(0,i.B2)(t)}</dd></div>`).join(``);return`<article class="gate card" id="${t}">
<h3>${(0,i.B2)(e.title)} <span class="id">${(0,i.B2)(e.gate)}</span> <span class="label tone-${n}">${o.rf[n]} ${n}</span></h3>
${openQuestions(e)}<dl>${s}</dl>${skips(e)}${e.tables.map(tableHtml).join(`
`)}</article>`}function openQuestions({inconclusive:e}){if(e.length===0)return``;const t=e.map(e=>`<li>${(0,i.B2)((0,i.Jj)(e,g))}</li>`);return`<div class="open"><strong>Inconclusive</strong><ul>${t.join(``)}</ul></div>`}function skips({coverage:e}){if(e.skipped.length===0)return``;const t=e.skipped.slice(0,h).map(e=>`<li>${(0,i.B2)((0,i.Jj)((0,o.DD)(e),g))}</li>`);const n=e.skipped.length-t.length;if(n>0)t.push(`<li>${(0,o.$4)(n)} more</li>`);return`<div><strong>Not checked</strong><ul>${t.join(``)}</ul></div>`}function tableHtml({title:e,columns:t,rows:n}){const r=t.map(e=>`<th scope="col">${(0,i.B2)(e)}</th>`).join(``);const a=n.slice(0,m).map(e=>{const n=t.map((t,n)=>`<td>${(0,i.B2)((0,i.Jj)(e[n]??``,g))}</td>`);return`<tr>${n.join(``)}</tr>`});const s=n.length-a.length;const c=s>0?`<tfoot><tr><td colspan="${t.length}">${(0,o.$4)(s)} more rows</td></tr></tfoot>`:``;return`<details class="table" open><summary>${(0,i.B2)(e)}</summary><div class="scroll" tabindex="0" role="region" aria-label="${(0,i.B2)(e)}"><table class="sortable"><thead><tr>${r}</tr></thead><tbody>${a.join(`
`)}</tbody>${c}</table></div></details>`}function words(e){return e.replace(/[A-Z]/g,e=>` ${e.toLowerCase()}`)}function notCheckedSection({notChecked:e}){if(e.length===0)return``;const t=e.map(({gate:e,title:t,reason:n})=>`<tr><td>${(0,i.B2)(t)}</td><td><code>${(0,i.B2)(e)}</code></td><td>${(0,i.B2)((0,i.Jj)(n,g))}</td></tr>`);return`<section id="not-checked"><h2>Not checked <span class="count">${t.length}</span></h2>
<p class="lead">These gates did not run. That is not a pass.</p>
<div class="card scroll" tabindex="0" role="region" aria-label="Gates that did not run"><table><thead><tr><th scope="col">Gate</th><th scope="col">Id</th><th scope="col">Why not</th></tr></thead><tbody>${t.join(``)}</tbody></table></div></section>`};const _=`
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
`;;const v=`
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #ffffff; --inset: #f1f3f6; --line: #d5dae1; --text: #171c23; --muted: #545e6b;
  --link: #0b57c4; --focus: #0b57c4;
  --stop: #b3261e; --ship: #0b6a3c; --open: #855400; --note: #2b5bb8;
  --stop-soft: #fdeceb; --ship-soft: #e6f5ec; --open-soft: #fdf3dd; --note-soft: #e9f0fd;
  --shadow: 0 1px 2px rgb(20 28 40 / 6%), 0 4px 16px rgb(20 28 40 / 5%);
  --mono: ui-monospace, "SF Mono", SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0e1217; --card: #161c24; --inset: #0f141b; --line: #2d3742; --text: #e7ecf2; --muted: #9eabb9;
    --link: #85b6ff; --focus: #85b6ff;
    --stop: #ff9089; --ship: #62d394; --open: #f2c462; --note: #92bbff;
    --stop-soft: #341a1b; --ship-soft: #12291e; --open-soft: #2f2613; --note-soft: #17253d;
    --shadow: none;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  font-variant-numeric: tabular-nums;
}
main, header.top, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.5rem; }
h1, h2, h3, p, ul, ol, dl, figure { margin: 0; }
h2 { font-size: 1.15rem; line-height: 1.3; letter-spacing: -.01em; }
a { color: var(--link); text-underline-offset: .15em; }
a, code, p, li, dt, dd, td, summary, h3 { overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
code, pre { font-family: var(--mono); font-size: .9em; }
pre code { font-size: inherit; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem .75rem; z-index: 2; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none !important; }

header.top { padding-top: 2.25rem; }
.verdict { border: 1px solid var(--line); border-left: 6px solid var(--tone); border-radius: 10px; background: linear-gradient(100deg, var(--soft), var(--card) 55%); box-shadow: var(--shadow); padding: 1.4rem 1.6rem 1.3rem; }
.verdict .question { color: var(--muted); font-size: .875rem; }
.verdict h1 { font-size: clamp(2rem, 5vw, 2.75rem); line-height: 1.1; letter-spacing: -.03em; color: var(--tone); margin: .1rem 0 .35rem; }
.verdict .reason { font-size: 1.1rem; }
.verdict .start { margin-top: .35rem; }
.facts { display: flex; flex-wrap: wrap; gap: .35rem 1.75rem; margin-top: 1.1rem; padding-top: .95rem; border-top: 1px solid var(--line); font-size: .875rem; }
.facts div { display: flex; gap: .45rem; min-width: 0; }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; min-width: 0; }
.tone-stop { --tone: var(--stop); --soft: var(--stop-soft); }
.tone-ship { --tone: var(--ship); --soft: var(--ship-soft); }
.tone-inconclusive { --tone: var(--open); --soft: var(--open-soft); }
.tone-skipped, .tone-not-checked { --tone: var(--muted); --soft: var(--inset); }
.tone-error { --tone: var(--stop); --soft: var(--stop-soft); }
.tone-warning { --tone: var(--open); --soft: var(--open-soft); }
.tone-note { --tone: var(--note); --soft: var(--note-soft); }

.gate-bar { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .6rem; list-style: none; padding: 0; margin: 1rem 0 0; }
.gate-bar a { display: block; height: 100%; padding: .7rem .85rem .75rem; border: 1px solid var(--line); border-top: 3px solid var(--tone); border-radius: 8px; background: var(--card); color: inherit; text-decoration: none; }
.gate-bar a:hover { border-color: var(--tone); }
.gate-bar .name { display: block; font-weight: 600; }
.gate-bar .status { display: block; color: var(--tone); font-weight: 600; font-size: .875rem; }
.gate-bar .detail { display: block; color: var(--muted); font-size: .8125rem; }

main > section { margin-top: 2.4rem; }
main > section > h2 { display: flex; align-items: baseline; gap: .5rem; padding-bottom: .6rem; }
.count { color: var(--muted); font-weight: 400; font-size: 1rem; }
.lead { color: var(--muted); margin-bottom: .8rem; }
.card { border: 1px solid var(--line); border-radius: 10px; background: var(--card); box-shadow: var(--shadow); }

.timeline { padding: 1rem 1.1rem .8rem; font-size: .875rem; }
.timeline ol { list-style: none; padding: 0; display: grid; gap: .4rem; }
.timeline li, .timeline .scale { display: grid; grid-template-columns: 9rem 1fr 4.5rem; grid-template-areas: "name bar time"; gap: 0 1rem; align-items: center; }
.timeline .name { grid-area: name; }
.timeline svg { grid-area: bar; width: 100%; height: 14px; display: block; }
.timeline .track { fill: var(--inset); }
.timeline .span { fill: var(--tone); }
.timeline .time { grid-area: time; text-align: right; }
.timeline .time, .timeline .scale { color: var(--muted); font-size: .8125rem; }
.timeline .scale i { font-style: normal; }
.timeline .scale span { grid-area: bar; display: flex; justify-content: space-between; margin-top: .3rem; }

.filter { display: flex; flex-wrap: wrap; gap: .6rem .9rem; align-items: center; padding: .8rem 1rem; margin-top: 2.4rem; font-size: .875rem; }
.filter label { display: inline-flex; align-items: center; gap: .4rem; }
.filter input[type=search] { flex: 1 1 14rem; min-width: 0; width: 100%; }
.filter .search { flex: 1 1 16rem; }
.filter input[type=search], .filter select, button { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--muted); border-radius: 6px; padding: .32rem .6rem; max-width: 100%; }
.filter ::placeholder { color: var(--muted); opacity: 1; }
.filter input[type=checkbox] { accent-color: var(--link); width: 1rem; height: 1rem; margin: 0; }
button { cursor: pointer; background: var(--card); }
button:hover { border-color: var(--link); }
.filter fieldset { display: flex; flex-wrap: wrap; gap: .5rem .9rem; border: 0; padding: 0; margin: 0; }
.filter .result { flex-basis: 100%; display: flex; flex-wrap: wrap; justify-content: space-between; gap: .2rem 1rem; color: var(--muted); }
kbd { font: 600 .75rem/1 var(--mono); border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; padding: .12rem .35rem; background: var(--inset); color: var(--text); }

.findings { list-style: none; padding: 0; }
.finding { display: block; margin-bottom: .6rem; content-visibility: auto; contain-intrinsic-size: auto 4.6rem; border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 8px; background: var(--card); box-shadow: var(--shadow); }
.finding > details > summary { display: grid; grid-template-columns: 1.4rem minmax(0, 1fr) auto; gap: .1rem .7rem; padding: .75rem 1rem .8rem; cursor: pointer; }
summary { list-style: none; }
summary::-webkit-details-marker { display: none; }
.finding > details > summary::before { content: ""; grid-row: 1; width: .5rem; height: .5rem; margin: .48rem 0 0 .25rem; border: solid var(--muted); border-width: 0 2px 2px 0; transform: rotate(-45deg); }
.finding > details[open] > summary::before { transform: rotate(45deg); margin-top: .35rem; }
.finding .title { grid-column: 2; font-weight: 600; }
.finding .sentence { grid-column: 2 / -1; }
.finding .place { grid-column: 2 / -1; color: var(--muted); font-size: .875rem; }
.labels { display: flex; gap: .35rem; flex-wrap: wrap; justify-content: flex-end; }
.label { font-size: .75rem; font-weight: 600; line-height: 1.5; padding: .05rem .5rem; border-radius: 99px; color: var(--tone, var(--muted)); background: var(--soft, var(--inset)); min-width: 0; overflow-wrap: anywhere; }
.label.plain { color: var(--muted); background: var(--inset); }
.body { padding: .2rem 1rem 1rem 3.1rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: .9rem; }
.body dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .3rem 1rem; }
.body dt { color: var(--muted); }
.body dd { margin: 0; }
.body dd ul { padding-left: 1.1rem; }
.evidence { border: 1px solid var(--line); border-radius: 8px; }
.evidence > summary { padding: .45rem .8rem; cursor: pointer; font-weight: 600; font-size: .875rem; }
.evidence > summary::before { content: "\u25b8 "; color: var(--muted); }
.evidence[open] > summary::before { content: "\u25be "; }
.evidence .inner { padding: 0 .8rem .8rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: .8rem; }
.evidence .what { font-size: .8125rem; color: var(--muted); margin-bottom: .2rem; }
pre { margin: 0; background: var(--inset); border: 1px solid var(--line); border-radius: 6px; padding: .55rem .75rem; overflow-x: auto; font-size: .8125rem; line-height: 1.5; }
pre.command { white-space: pre-wrap; overflow-wrap: anywhere; }
.hops { list-style: none; padding: 0; font-size: .8125rem; }
.hops li { display: grid; grid-template-columns: max-content minmax(0, 1fr) max-content; gap: .1rem .7rem; padding: .28rem 0; border-top: 1px solid var(--line); }
.hops li:first-child { border-top: 0; }
.hops .status { font-family: var(--mono); font-weight: 600; }
.hops .to { grid-column: 2; color: var(--muted); }
.hops .time { color: var(--muted); }
.compare { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem .8rem; font-size: .8125rem; }
.compare dt { color: var(--muted); }
.compare dd { margin: 0; font-family: var(--mono); }

.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
td { min-width: 8.5rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .9rem; border-top: 1px solid var(--line); }
thead th { border-top: 0; color: var(--muted); font-weight: 600; white-space: nowrap; }
th button { border: 0; padding: 0; background: none; font-weight: 600; color: inherit; }
th button::after { content: " \u2195"; color: var(--muted); }
th[aria-sort=ascending] button::after { content: " \u2191"; color: var(--link); }
th[aria-sort=descending] button::after { content: " \u2193"; color: var(--link); }
.number { text-align: right; }
.gate + .gate { margin-top: .8rem; }
.gate { padding: 1rem 1.1rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: .7rem; scroll-margin-top: 1rem; }
.gate h3 { display: flex; flex-wrap: wrap; gap: .3rem .6rem; align-items: baseline; font-size: 1rem; }
.gate h3 .id { font: .8125rem var(--mono); color: var(--muted); font-weight: 400; }
.gate ul { padding-left: 1.1rem; }
.gate dl { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; }
.gate dl div { display: flex; gap: .4rem; min-width: 0; }
.gate dt, .gate dd { min-width: 0; }
.gate dt { color: var(--muted); }
.gate dd { margin: 0; }
.gate .open { background: var(--open-soft); border-radius: 6px; padding: .5rem .8rem; }
.gate .table { border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
.gate .table td { min-width: 6rem; }
.gate .table td:first-child { min-width: 11rem; }
.gate .table > summary { padding: .5rem .9rem; cursor: pointer; font-weight: 600; font-size: .875rem; }
.gate .table[open] > summary { border-bottom: 1px solid var(--line); }
.gate .table > summary::before { content: "\u25b8 "; color: var(--muted); }
.gate .table[open] > summary::before { content: "\u25be "; }
footer { color: var(--muted); font-size: .8125rem; padding-top: 2.5rem; padding-bottom: 3rem; }

@media (max-width: 640px) {
  main, header.top, footer { padding-left: .9rem; padding-right: .9rem; }
  header.top { padding-top: .9rem; }
  .verdict { padding: 1.05rem 1.1rem; }
  .facts { flex-direction: column; gap: .3rem; }
  .gate-bar { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .timeline li { grid-template: "name time" "bar bar" / 1fr max-content; }
  .timeline .scale { grid-template: "bar" / 1fr; }
  .finding > details > summary { grid-template-columns: 1.1rem minmax(0, 1fr); padding: .7rem .8rem; }
  .labels { grid-column: 2; justify-content: flex-start; margin-bottom: .15rem; }
  .body { padding: .2rem .8rem .9rem; }
  .body dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .body dd { margin-bottom: .5rem; }
  .hops li { grid-template-columns: max-content minmax(0, 1fr); }
  .hops .time { grid-column: 2; }
  kbd, .keys { display: none; }
}
@media print {
  :root { --page: #fff; --card: #fff; --inset: #f6f6f6; --line: #bbb; --text: #000; --muted: #444; --link: #000;
    --stop: #9a1c15; --ship: #0b5a33; --open: #6d4500; --note: #234a96;
    --stop-soft: #fff; --ship-soft: #fff; --open-soft: #fff; --note-soft: #fff; --shadow: none; }
  body { font-size: 10.5pt; }
  .filter, .skip, .expand { display: none !important; }
  main, header.top, footer { max-width: none; padding: 0; }
  .finding { content-visibility: visible; }
  .finding, .gate, .verdict { break-inside: avoid-page; }
  details::details-content { content-visibility: visible; block-size: auto; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .body a[href]::after, .place a[href]::after { content: " (" attr(href) ")"; font-size: .85em; color: var(--muted); }
}
`;;function html(e){const{mustFix:t,canWait:n,accepted:r}=(0,s.Ks)(e);const a=`${o.L2[e.verdict]}: ${e.target.site??e.target.repository??`launch report`}`;const c=[t.length+n.length>0?filterHtml(e):``,findingsSection(e,{id:`must-fix`,title:`Must fix now`,lead:`These block the launch, most costly first.`,findings:t,first:1}),findingsSection(e,{id:`can-wait`,title:`Can wait`,lead:`Worth fixing; none of these blocks the launch.`,findings:n,first:t.length+1}),acceptedSection(r),timelineSection(e),gatesSection(e),notCheckedSection(e)];return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="description" content="${(0,i.B2)((0,o.s_)(e))}">
<title>${(0,i.B2)(a)}</title>
<style>${v}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the findings</a>
<header class="top">
${verdictHtml(e,t[0])}
${gateBar(e)}
</header>
<main id="content">
${c.filter(e=>e!==``).join(`
`)}
</main>
<footer><p>${(0,i.B2)(e.tool.name)} ${(0,i.B2)(e.tool.version)}. Secrets are redacted. This file holds everything it shows; it loads nothing.</p></footer>
<script>${_}<\/script>
</body>
</html>
`}function policy(){const hash=e=>`'sha256-${(0,r.createHash)(`sha256`).update(e).digest(`base64`)}'`;return[`default-src 'none'`,`style-src ${hash(v)}`,`script-src ${hash(_)}`,`base-uri 'none'`,`form-action 'none'`].join(`; `)}}),33791:((e,t,n)=>{n.d(t,{p:()=>verifyCommand});var r=n(11558);const i=new Set([`url`,`dns-name`,`host`,`flow`]);const a=new Set([`policy`,`promotion`,`secret-scan`]);const o=/\s(-X|--request)\s+(?!(GET|HEAD|OPTIONS)\b)|\s(-d|-F|-T|--data[a-z-]*|--form|--json|--upload-file)[\s=]|\[redacted\]/;function verifyCommand(e,t){const n=t.rule.split(`/`,1)[0]??``;const i=a.has(n)?undefined:t.evidence.find(e=>e.kind===`command`);if(i&&!o.test(i.command))return i.command;const{environment:s}=e.target;const c=[`launch-ready`,`run`,...gateWords(e,t,n)];if(s!==undefined)c.push(`--environment`,s);return c.map(r.uJ).join(` `)}function gateWords(e,t,n){switch(n){case`policy`:return[];case`promotion`:return typeof t.args[`gate`]===`string`?[t.args[`gate`]]:[];case`secret-scan`:return[n,...scopeWords(t)];default:return[n,...siteWords(e,t)]}}function scopeWords({args:{commit:e}}){if(typeof e!==`string`)return[];return[`--scope`,e===``?`tree`:`history`]}function siteWords({rules:e,target:t},n){if(!i.has(e[n.rule]?.subject))return[];if(t.site!==undefined)return[`--url`,t.site];return t.domain===undefined?[]:[`--domain`,t.domain]}})};
