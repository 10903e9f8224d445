export const id=2162;export const ids=[2162];export const modules={42162:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{html:()=>html});var external_node_crypto_=__webpack_require__(77598);var sanitize=__webpack_require__(11558);var severity=__webpack_require__(92494);var phrases=__webpack_require__(87978);var reporters_sections=__webpack_require__(18718);var verify_command=__webpack_require__(33791);var evidence_text=__webpack_require__(73019);;function evidenceHtml(evidence){if(evidence.length===0)return``;const blocks=evidence.map(one=>`<div>${blockOf(one)}</div>`).join(`
`);return`<details class="evidence"><summary>Evidence</summary><div class="inner">${blocks}</div></details>`}function blockOf(evidence){const{label,lines,omitted}=(0,evidence_text.rS)(evidence,evidence_text.NI);const what=`<p class="what">${(0,sanitize.B2)(label)}</p>`;const more=omitted>0?`<p class="what">${(0,phrases.lT)(omitted,`more line`)}</p>`:``;if(evidence.kind===`hops`)return`${what}${hopsHtml(evidence.hops.slice(0,lines.length))}${more}`;if(evidence.kind===`comparison`){const{expected,actual}=evidence;return`${what}<dl class="compare"><dt>expected</dt><dd>${(0,sanitize.B2)(expected)}</dd><dt>actual</dt><dd>${(0,sanitize.B2)(actual)}</dd></dl>`}const text=(0,sanitize.B2)(lines.join(`
`));if(evidence.kind===`command`)return`${what}${commandHtml(text)}`;return`${what}<pre tabindex="0"><code>${text}</code></pre>${more}`}function commandHtml(text){return`<pre class="command"><code>${text}</code></pre>`}function hopsHtml(hops){const items=hops.map(({url,status,location,timeMs})=>{const to=location===undefined?``:`<span class="to">→ <code>${(0,sanitize.B2)(location)}</code></span>`;const time=timeMs===undefined?``:`<span class="time">${(0,phrases.S5)(timeMs)}</span>`;return`<li><span class="status">${status??`no response`}</span><code>${(0,sanitize.B2)(url)}</code>${time}${to}</li>`});return`<ol class="hops">${items.join(``)}</ol>`};const MAX_TEXT=4e3;const MAX_FINDINGS=2e3;const MAX_OPEN=3;function findingsSection(report,{id,title,lead,findings,first}){if(findings.length===0)return``;const shown=findings.slice(0,MAX_FINDINGS);const items=shown.map(({gate,finding},index)=>findingItem(report,gate.gate,finding,first+index));const hidden=findings.length-shown.length;const more=hidden>0?`<p class="lead">${(0,phrases.lT)(hidden,`more finding`)} in the JSON report.</p>`:``;return`<section id="${id}"><h2>${title} <span class="count">${(0,phrases.$4)(findings.length)}</span></h2>
<p class="lead">${lead}</p>
<ol class="findings">
${items.join(`
`)}
</ol><p class="lead" hidden>None of these match the filter.</p>${more}</section>`}function findingItem(report,gate,finding,rank){const rule=report.rules[finding.rule];const{severity,impact,subject,owner,reach}=finding;const data={severity,impact,gate,rank:String(rank),subject:(0,sanitize.Jj)(subject,MAX_TEXT),owner:owner??``,reach:String(reach??1)};const attributes=Object.entries(data).map(([name,value])=>` data-${name}="${(0,sanitize.B2)(value)}"`);const labels=[`<span class="label">${severity}</span>`,`<span class="label plain">${impact}</span>`,...owner===undefined?[]:[`<span class="label plain">${(0,sanitize.B2)((0,sanitize.Jj)(owner,60))}</span>`]];return`<li class="finding tone-${severity}"${attributes.join(``)}><details${rank<=MAX_OPEN&&severity===`error`?` open`:``}>
<summary><span class="title">${(0,sanitize.B2)(rule?.title??finding.rule)}</span><span class="labels">${labels.join(``)}</span><span class="sentence">${(0,sanitize.B2)((0,sanitize.Jj)(finding.message,MAX_TEXT))}</span></summary>
<div class="body">${factsHtml(report,finding,rule)}${evidenceHtml(finding.evidence.filter(({kind})=>kind!==`command`))}</div></details></li>`}function factsHtml(report,finding,rule){const page=rule&&(0,reporters_sections.O9)(rule.helpUri)?`<a href="${(0,sanitize.B2)(rule.helpUri)}"><code>${(0,sanitize.B2)(finding.rule)}</code></a>`:`<code>${(0,sanitize.B2)(finding.rule)}</code>`;const facts=[[`Why it matters`,rule&&(0,sanitize.B2)(rule.why)],[`Fix`,rule&&fixHtml(rule)],[`Subject`,`<code>${(0,sanitize.B2)((0,sanitize.Jj)(finding.subject,MAX_TEXT))}</code>`],[`Where`,placeHtml(report,finding)],[`Met`,finding.reach===undefined?undefined:`${(0,phrases.$4)(finding.reach)} times`],[`Owner`,finding.owner===undefined?`nobody yet`:(0,sanitize.B2)(finding.owner)],[`Rule`,page],[`Verify`,commandHtml((0,sanitize.B2)((0,verify_command.p)(report,finding)))]];const rows=facts.filter(([,value])=>value).map(([name,value])=>`<dt>${name}</dt><dd>${value}</dd>`);return`<dl>${rows.join(`
`)}</dl>`}function fixHtml(rule){const fixes=rule.fixes.map(({platform,text,snippet})=>{const code=snippet===undefined?``:`<pre tabindex="0"><code>${(0,sanitize.B2)(snippet)}</code></pre>`;return`<li><strong>${(0,sanitize.B2)(platform)}:</strong> ${(0,sanitize.B2)(text)}${code}</li>`});return`${(0,sanitize.B2)(rule.fix)}${fixes.length>0?`<ul>${fixes.join(``)}</ul>`:``}`}function placeHtml(report,finding){const place=(0,reporters_sections.$t)(finding);if(place===undefined)return undefined;const code=`<code>${(0,sanitize.B2)(place)}</code>`;const link=(0,reporters_sections._o)(report,finding);return link!==undefined&&(0,reporters_sections.O9)(link)?`<a href="${(0,sanitize.B2)(link)}">${code}</a>`:code}function acceptedSection(accepted){if(accepted.length===0)return``;const rows=accepted.slice(0,MAX_FINDINGS).map(({finding})=>{const{suppression}=finding;const cells=[`<code>${(0,sanitize.B2)(finding.rule)}</code>`,`<code>${(0,sanitize.B2)((0,sanitize.Jj)(finding.subject,MAX_TEXT))}</code>`,(0,sanitize.B2)(suppression?(0,phrases.Jx)({kind:suppression.kind,...suppression.reason===undefined?{}:{reason:suppression.reason}}):``),(0,sanitize.B2)(suppression?.owner??``),(0,sanitize.B2)(suppression?.until??``)];return`<tr>${cells.map(cell=>`<td>${cell}</td>`).join(``)}</tr>`});const heads=[`Rule`,`Subject`,`Why`,`Owner`,`Until`].map(head=>`<th scope="col">${head}</th>`);return`<section id="accepted"><h2>Accepted <span class="count">${(0,phrases.$4)(accepted.length)}</span></h2>
<div class="card scroll" tabindex="0" role="region" aria-label="Accepted findings"><table class="sortable"><thead><tr>${heads.join(``)}</tr></thead><tbody>
${rows.join(`
`)}
</tbody></table></div></section>`}function filterHtml(report){const boxes=severity.gO.map(one=>`<label><input type="checkbox" name="severity" value="${one}" checked> ${one}s</label>`);const option=value=>`<option value="${(0,sanitize.B2)(value)}">${(0,sanitize.B2)(value)}</option>`;const gates=report.gates.filter(({findings})=>findings.some(one=>!one.suppression)).map(({gate})=>gate);const impacts=[...new Set(report.gates.flatMap(({findings})=>findings.map(({impact})=>impact)))].sort();return`<div class="filter card" id="filter" hidden role="search" aria-label="Findings">
<label class="search"><span class="visually-hidden">Filter findings by text</span><input type="search" id="filter-text" placeholder="Filter findings" autocomplete="off" aria-keyshortcuts="/"></label>
<fieldset><legend class="visually-hidden">Severity</legend>${boxes.join(``)}</fieldset>
<label>Gate <select id="filter-gate"><option value="">all</option>${gates.map(option).join(``)}</select></label>
<label>Impact <select id="filter-impact"><option value="">all</option>${impacts.map(option).join(``)}</select></label>
<label>Sort by <select id="filter-order"><option value="rank">rank</option><option value="gate">gate</option><option value="subject">subject</option><option value="reach">reach</option><option value="owner">owner</option></select></label>
<span class="expand"><button type="button" data-open="true">Unfold all</button> <button type="button" data-open="false">Fold all</button></span>
<span class="result"><span id="filter-result" role="status"></span><span class="keys"><kbd>/</kbd> filter · <kbd>j</kbd> <kbd>k</kbd> next and previous · <kbd>Enter</kbd> unfold</span></span>
</div>`};function verdictHtml(report){const{verdict}=report;return`<div class="verdict tone-${verdict}">
<p class="question">May this ship?</p>
<h1>${phrases.rf[verdict]} ${phrases.L2[verdict]}</h1>
<p class="reason">${(0,sanitize.B2)(sentence((0,phrases.s_)(report)))}</p>
<dl class="facts">${facts(report).map(([name,value])=>`<div><dt>${name}</dt><dd>${value}</dd></div>`).join(``)}</dl>
</div>`}function sentence(text){return`${text.charAt(0).toUpperCase()}${text.slice(1)}.`}function facts({target,startedAt,durationMs,shard}){const code=text=>text&&`<code>${(0,sanitize.B2)(text)}</code>`;const run=target.runUrl!==undefined&&(0,reporters_sections.O9)(target.runUrl)?`<a href="${(0,sanitize.B2)(target.runUrl)}">this run</a>`:undefined;const all=[[`Site`,code(target.site)],[`Domain`,code(target.domain)],[`Environment`,target.environment&&(0,sanitize.B2)(target.environment)],[`Repository`,code(target.repository)],[`Commit`,code(target.commit?.slice(0,10))],[`Pull request`,target.pullRequest===undefined?undefined:`#${target.pullRequest}`],[`Shard`,shard&&(0,sanitize.B2)(shard)],[`Started`,`<time datetime="${(0,sanitize.B2)(startedAt)}">${(0,sanitize.B2)(startedAt.replace(`T`,` `).replace(/\.\d+Z$/,` UTC`))}</time>`],[`Took`,(0,phrases.S5)(durationMs)],[`CI`,run]];return all.flatMap(([name,value])=>value?[[name,value]]:[])}function gateAnchor(index){return`gate-${index+1}`}function gateBar(report){const tiles=report.gates.map((gate,index)=>{const status=(0,phrases._O)(gate);const totals=(0,phrases.zF)((0,phrases.jv)(gate));const detail=totals===``?gate.skipped??(0,phrases._)(gate.coverage):totals;return tile(gateAnchor(index),status,gate.gate,`${phrases.rf[status]} ${status}`,detail)});const rest=report.notChecked.map(({gate})=>tile(`not-checked`,`not-checked`,gate,`- not checked`,`see why below`));if(tiles.length+rest.length===0)return``;return`<nav aria-label="Gates"><ul class="gate-bar">${[...tiles,...rest].join(`
`)}</ul></nav>`}function tile(anchor,tone,name,status,detail){return`<li class="tone-${tone}"><a href="#${anchor}"><span class="name">${(0,sanitize.B2)(name)}</span><span class="status">${status}</span><span class="detail">${(0,sanitize.B2)(detail)}</span></a></li>`}function timelineSection(report){if(report.gates.length===0)return``;const end=Math.max(1,report.durationMs,...report.gates.map(({startedMs,durationMs})=>startedMs+durationMs));const rows=report.gates.map(gate=>timelineRow(gate,end)).join(`
`);return`<section id="timeline"><h2>Timeline</h2>
<div class="timeline card"><ol>${rows}</ol><p class="scale" aria-hidden="true"><span><i>0</i><i>${(0,phrases.S5)(end/2)}</i><i>${(0,phrases.S5)(end)}</i></span></p></div></section>`}function timelineRow(gate,end){const percent=ms=>`${Math.round(ms/end*1e4)/100}%`;const width=Math.max(.4,gate.durationMs/end*100);const x=Math.min(gate.startedMs/end*100,100-width);const label=`${gate.gate}: from ${(0,phrases.S5)(gate.startedMs)}, ${(0,phrases.S5)(gate.durationMs)} long`;return`<li class="tone-${(0,phrases._O)(gate)}"><span class="name">${(0,sanitize.B2)(gate.gate)}</span><svg role="img" aria-label="${(0,sanitize.B2)(label)}"><rect class="track" width="100%" height="14" rx="4"/><rect class="span" x="${Math.round(x*100)/100}%" width="${percent(width/100*end)}" height="14" rx="4"/></svg><span class="time">${(0,phrases.S5)(gate.durationMs)}</span></li>`};const MAX_ROWS=500;const MAX_SKIPS=200;const gates_MAX_TEXT=2e3;function gatesSection(report){if(report.gates.length===0)return``;const gates=report.gates.map((gate,index)=>gateArticle(gate,gateAnchor(index)));return`<section id="gates"><h2>What was checked</h2>\n${gates.join(`
`)}</section>`}function gateArticle(gate,anchor){const status=(0,phrases._O)(gate);const metrics=Object.entries(gate.metrics).map(([name,value])=>[words(name),(0,phrases.$4)(value)]);const facts=[[`Checked`,gate.skipped??(0,phrases._)(gate.coverage)],[`Took`,(0,phrases.S5)(gate.durationMs)],...metrics];const list=facts.map(([name,value])=>`<div><dt>${(0,sanitize.B2)(name)}</dt><dd>${(0,sanitize.B2)(value)}</dd></div>`).join(``);return`<article class="gate card" id="${anchor}">
<h3>${(0,sanitize.B2)(gate.title)} <span class="id">${(0,sanitize.B2)(gate.gate)}</span> <span class="label tone-${status}">${phrases.rf[status]} ${status}</span></h3>
${openQuestions(gate)}<dl>${list}</dl>${skips(gate)}${gate.tables.map(tableHtml).join(`
`)}</article>`}function openQuestions({inconclusive}){if(inconclusive.length===0)return``;const items=inconclusive.map(reason=>`<li>${(0,sanitize.B2)((0,sanitize.Jj)(reason,gates_MAX_TEXT))}</li>`);return`<div class="open"><strong>Not answered</strong><ul>${items.join(``)}</ul></div>`}function skips({coverage}){if(coverage.skipped.length===0)return``;const shown=coverage.skipped.slice(0,MAX_SKIPS).map(skip=>`<li>${(0,sanitize.B2)((0,sanitize.Jj)((0,phrases.DD)(skip),gates_MAX_TEXT))}</li>`);const hidden=coverage.skipped.length-shown.length;if(hidden>0)shown.push(`<li>${(0,phrases.$4)(hidden)} more</li>`);return`<div><strong>Not checked</strong><ul>${shown.join(``)}</ul></div>`}function tableHtml({title,columns,rows}){const head=columns.map(name=>`<th scope="col">${(0,sanitize.B2)(name)}</th>`).join(``);const body=rows.slice(0,MAX_ROWS).map(row=>{const cells=columns.map((_,index)=>`<td>${(0,sanitize.B2)((0,sanitize.Jj)(row[index]??``,gates_MAX_TEXT))}</td>`);return`<tr>${cells.join(``)}</tr>`});const hidden=rows.length-body.length;const more=hidden>0?`<tfoot><tr><td colspan="${columns.length}">${(0,phrases.$4)(hidden)} more rows</td></tr></tfoot>`:``;return`<details class="table" open><summary>${(0,sanitize.B2)(title)}</summary><div class="scroll" tabindex="0" role="region" aria-label="${(0,sanitize.B2)(title)}"><table class="sortable"><thead><tr>${head}</tr></thead><tbody>${body.join(`
`)}</tbody>${more}</table></div></details>`}function words(name){return name.replace(/[A-Z]/g,letter=>` ${letter.toLowerCase()}`)}function notCheckedSection({notChecked}){if(notChecked.length===0)return``;const rows=notChecked.map(({gate,title,reason})=>`<tr><td>${(0,sanitize.B2)(title)}</td><td><code>${(0,sanitize.B2)(gate)}</code></td><td>${(0,sanitize.B2)((0,sanitize.Jj)(reason,gates_MAX_TEXT))}</td></tr>`);return`<section id="not-checked"><h2>Not checked <span class="count">${rows.length}</span></h2>
<p class="lead">These gates did not run. That is not a pass.</p>
<div class="card scroll" tabindex="0" role="region" aria-label="Gates that did not run"><table><thead><tr><th scope="col">Gate</th><th scope="col">Id</th><th scope="col">Why not</th></tr></thead><tbody>${rows.join(``)}</tbody></table></div></section>`};const script=`
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
`;;const styles=`
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

.gate-bar { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .6rem; list-style: none; padding: 0; margin: 1rem 0 0; }
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
.evidence > summary::before { content: "▸ "; color: var(--muted); }
.evidence[open] > summary::before { content: "▾ "; }
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
th button::after { content: " ↕"; color: var(--muted); }
th[aria-sort=ascending] button::after { content: " ↑"; color: var(--link); }
th[aria-sort=descending] button::after { content: " ↓"; color: var(--link); }
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
.gate .table > summary::before { content: "▸ "; color: var(--muted); }
.gate .table[open] > summary::before { content: "▾ "; }
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
`;;function html(report){const{mustFix,canWait,accepted}=(0,reporters_sections.Ks)(report);const title=`${phrases.L2[report.verdict]}: ${report.target.site??report.target.repository??`launch report`}`;const sections=[mustFix.length+canWait.length>0?filterHtml(report):``,findingsSection(report,{id:`must-fix`,title:`Must fix now`,lead:`These stop the launch, the most costly first.`,findings:mustFix,first:1}),findingsSection(report,{id:`can-wait`,title:`Can wait`,lead:`Worth mending; none of these stops the launch.`,findings:canWait,first:mustFix.length+1}),acceptedSection(accepted),timelineSection(report),gatesSection(report),notCheckedSection(report)];return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="description" content="${(0,sanitize.B2)((0,phrases.s_)(report))}">
<title>${(0,sanitize.B2)(title)}</title>
<style>${styles}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the findings</a>
<header class="top">
${verdictHtml(report)}
${gateBar(report)}
</header>
<main id="content">
${sections.filter(section=>section!==``).join(`
`)}
</main>
<footer><p>${(0,sanitize.B2)(report.tool.name)} ${(0,sanitize.B2)(report.tool.version)}. Secrets are redacted. This file holds everything it shows; it loads nothing.</p></footer>
<script>${script}<\/script>
</body>
</html>
`}function policy(){const hash=text=>`'sha256-${(0,external_node_crypto_.createHash)(`sha256`).update(text).digest(`base64`)}'`;return[`default-src 'none'`,`style-src ${hash(styles)}`,`script-src ${hash(script)}`,`base-uri 'none'`,`form-action 'none'`].join(`; `)}}),33791:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>verifyCommand});var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(11558);const onSite=new Set([`url`,`dns-name`,`host`,`flow`]);function verifyCommand({rules,target},finding){const own=finding.evidence.find(one=>one.kind===`command`);if(own)return own.command;const gate=finding.rule.split(`/`,1)[0]??``;const words=gate===`policy`?[`launch-ready`,`run`]:[`launch-ready`,`run`,gate];if(onSite.has(rules[finding.rule]?.subject)){if(target.site!==undefined)words.push(`--url`,target.site);else if(target.domain!==undefined)words.push(`--domain`,target.domain)}if(target.environment!==undefined)words.push(`--environment`,target.environment);return words.map(_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.uJ).join(` `)}})};
