/**
 * The page's only style sheet. Colours meet WCAG 2.2 AA against every background they stand on, light and dark. A
 * finding is a block and no list item, because hiding one makes a browser count all list items behind it again.
 */
export const styles = `
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
`;
