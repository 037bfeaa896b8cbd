import { areaIds } from '../compile/clause-area.ts';
import { fidelities } from '../compile/fidelity-count.ts';

/** Colours of channels; words say the same, so nobody needs them. */
const hues = [1, 2, 3, 4, 5, 6, 7, 8].map((hue) => `.hue-${hue} { fill: var(--hue-${hue}); }`).join(' ');

/** Rows and parts that a reader does not want to see now; without :has() all are shown and nothing can be chosen. */
const filters = [
  ...fidelities.map(
    (fidelity) =>
      `.filtered:has(#show-${fidelity}:checked) tbody tr:not(.${fidelity}), .filtered:has(#show-${fidelity}:checked) section:not(:has(tr.${fidelity})) { display: none; }`,
  ),
  ...areaIds.map(
    (area) => `.filtered:has(#area-${area}:checked) section:not(.area-${area}) { display: none; }`,
  ),
].join('\n');

/** The one style sheet of the site: light and dark by the reader's setting, narrow screens and paper. */
export const stylesheet: string = `:root {
  color-scheme: light dark;
  --ink: #1c2330; --soft: #55607a; --paper: #ffffff; --panel: #f4f6fa; --line: #d5dbe6; --link: #0b57a4; --mark: #e8eefb;
  --marketing: #7a3e9d; --sales: #0f6b52; --joint: #4a5568; --bad: #a32020; --good: #1c6b34;
  --hue-1: #2f6fb3; --hue-2: #8a5a00; --hue-3: #6b4fa0; --hue-4: #1f7a6b; --hue-5: #b0413e; --hue-6: #5b6b1e; --hue-7: #a03f7c; --hue-8: #4c5b70;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e7ebf3; --soft: #a9b4c8; --paper: #12161e; --panel: #1b212c; --line: #343d4f; --link: #8fc1ff; --mark: #22304a;
    --marketing: #d3a4ee; --sales: #7fd6b8; --joint: #b9c2d3; --bad: #ff9c9c; --good: #8ed8a4;
    --hue-1: #7db4ef; --hue-2: #e0b25c; --hue-3: #b9a2ea; --hue-4: #70cbb9; --hue-5: #f0918d; --hue-6: #b7c96f; --hue-7: #e79bc9; --hue-8: #a9b7cb;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
header { display: flex; justify-content: space-between; gap: 1rem; padding: 0.9rem 1.5rem; border-bottom: 1px solid var(--line); background: var(--panel); }
header .language { white-space: nowrap; }
header .home { font-weight: 600; color: var(--ink); text-decoration: none; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--paper); padding: 0.5rem; z-index: 1; }
.frame { display: grid; grid-template-columns: 15rem minmax(0, 1fr); max-width: 82rem; margin: 0 auto; }
nav { padding: 1.25rem 0.5rem 1.25rem 1.5rem; border-right: 1px solid var(--line); }
nav summary { cursor: pointer; font-weight: 600; padding: 0.25rem 0.6rem; }
nav p { margin: 0.9rem 0 0.1rem; padding: 0 0.6rem; font-size: 0.8rem; font-weight: 600; color: var(--soft); }
nav details > p:first-of-type { margin-top: 0; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav a { display: block; padding: 0.25rem 0.6rem; border-radius: 6px; text-decoration: none; color: var(--ink); }
nav a:hover { background: var(--mark); }
nav a[aria-current] { background: var(--mark); font-weight: 600; }
main { padding: 1.5rem 2rem 3rem; min-width: 0; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 0.5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 0.6rem; padding-top: 0.2rem; }
h3 { font-size: 1rem; margin: 1.3rem 0 0.4rem; }
.intro, .promise { font-size: 1.08rem; max-width: 46rem; }
.promise { border-left: 4px solid var(--link); padding-left: 0.9rem; }
.meta, .chapter, .summary, .bound, footer { color: var(--soft); }
.meta, .summary, .bound { font-size: 0.92rem; }
.rationale { background: var(--panel); border-radius: 8px; padding: 0.7rem 0.9rem; max-width: 50rem; }
.owner { font-size: 0.8rem; font-weight: 600; border: 1px solid currentColor; border-radius: 999px; padding: 0.05rem 0.55rem; white-space: nowrap; }
.owner.marketing { color: var(--marketing); } .owner.sales { color: var(--sales); } .owner.joint { color: var(--joint); }
.objects { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: 0.7rem; }
.objects li { border: 1px solid var(--line); border-radius: 10px; padding: 0.7rem 0.9rem; background: var(--panel); }
.objects a { font-weight: 600; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 0.8rem; }
.cards article { border: 1px solid var(--line); border-radius: 10px; padding: 0.2rem 1rem 0.7rem; background: var(--panel); }
.cards ul { padding-left: 1.1rem; margin: 0; }
blockquote { margin: 0.4rem 0 0.7rem; padding-left: 0.8rem; border-left: 4px solid var(--link); font-size: 1.05rem; }
.columns { columns: 16rem; }
.sides { display: grid; align-items: start; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 1.2rem; }
.side { border: 1px solid var(--line); border-radius: 10px; padding: 0.2rem 1rem 0.6rem; }
.side ul { padding-left: 1.1rem; }
.side li { margin: 0.35rem 0; }
dl { display: grid; grid-template-columns: minmax(8rem, 16rem) minmax(0, 1fr); gap: 0.35rem 1rem; margin: 0; }
dt { color: var(--soft); } dd { margin: 0; }
.table { overflow-x: auto; }
.table + dl { margin-top: 0.8rem; }
/* A shade at the side on which there is more to be seen. */
.table, figure {
  background:
    linear-gradient(to right, var(--paper) 30%, transparent) left / 2rem 100% no-repeat local,
    linear-gradient(to left, var(--paper) 30%, transparent) right / 2rem 100% no-repeat local,
    linear-gradient(to right, var(--line), transparent) left / 0.6rem 100% no-repeat scroll,
    linear-gradient(to left, var(--line), transparent) right / 0.6rem 100% no-repeat scroll;
}
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.3rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.7rem 0.4rem 0; border-bottom: 1px solid var(--line); }
th, td { overflow-wrap: normal; }
.words { list-style: none; margin: 0; padding: 0; }
td p { margin: 0.4rem 0 0; }
thead th { white-space: nowrap; color: var(--soft); font-weight: 600; }
.matrix td, .matrix th { padding: 0.5rem 0.8rem; border: 1px solid var(--line); text-align: center; }
.level-0 { background: transparent; } .level-1 { background: color-mix(in srgb, var(--link) 8%, transparent); }
.level-2 { background: color-mix(in srgb, var(--link) 16%, transparent); } .level-3 { background: color-mix(in srgb, var(--link) 24%, transparent); }
.level-4 { background: color-mix(in srgb, var(--link) 32%, transparent); font-weight: 600; }
.criterion ul { margin: 0.15rem 0; padding-left: 1.2rem; }
.connective { color: var(--soft); font-size: 0.92rem; }
code { font: 0.9em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
small { color: var(--soft); }
time { white-space: nowrap; }
.state.breached, main > strong { color: var(--bad); font-weight: 600; } .state.met { color: var(--good); font-weight: 600; }
svg.scale { display: block; width: 100%; max-width: 30rem; height: auto; margin: 1rem 0 0.2rem; }
svg.scale text { fill: var(--ink); font-size: 13px; text-anchor: middle; }
svg.scale rect { fill: var(--panel); stroke: var(--line); } svg.scale line { stroke: var(--ink); stroke-width: 2; }
svg.scale .good { fill: color-mix(in srgb, var(--good) 28%, var(--paper)); } svg.scale .bad { fill: color-mix(in srgb, var(--bad) 28%, var(--paper)); }
svg.share { width: 7.5rem; height: 0.7rem; background: var(--panel); } svg.share rect { fill: var(--link); }
.formula { display: inline-grid; max-width: 46rem; text-align: center; gap: 0.2rem; margin: 0.4rem 0; }
.formula .divided { color: var(--soft); font-size: 0.85rem; border-top: 1px solid var(--soft); padding-top: 0.15rem; }
figure { margin: 0.5rem 0; overflow-x: auto; }
figure svg { display: block; max-width: none; }
figure text { fill: var(--ink); } figure .node path, figure .node polygon { fill: var(--panel); stroke: var(--soft); }
figure .won path { stroke: var(--good); stroke-width: 2; } figure .lost path { stroke: var(--bad); }
figure .edge path { fill: none; stroke: var(--soft); } figure .edge polygon { fill: var(--soft); stroke: var(--soft); } figure .edge text { fill: var(--soft); }
figure .graph > polygon { fill: none; stroke: none; }
figure.waterfall { background: none; max-width: 36rem; }
figure.waterfall svg { width: 100%; height: auto; }
figure.waterfall text { font-size: 14px; } figure.waterfall .count { font-weight: 600; }
figure.waterfall .kept { fill: var(--link); } figure.waterfall .lost { fill: var(--link); opacity: 0.22; }
.fadings { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: 0.4rem 1.4rem; margin: 0.8rem 0 0.4rem; }
figure.fading { background: none; margin: 0; } figure.fading svg { width: 100%; height: auto; }
figure.fading .gain { fill: color-mix(in srgb, var(--link) 30%, var(--paper)); stroke: var(--link); stroke-width: 1.5; }
figure.fading .loss { fill: color-mix(in srgb, var(--bad) 24%, var(--paper)); stroke: var(--bad); stroke-width: 1.5; } figure.fading line { stroke: var(--soft); }
figure.fading text { font-size: 13px; } figure.fading .end { text-anchor: end; }
figcaption { color: var(--soft); font-size: 0.92rem; }
.figures td:not(:first-child), .figures th:not(:first-child) { text-align: right; font-variant-numeric: tabular-nums; }
figure.calendar text { font-size: 13px; } figure.calendar .month text { font-size: 11px; fill: var(--soft); }
figure.calendar line { stroke: var(--line); } figure.calendar a:hover text, figure.calendar a:focus text { text-decoration: underline; }
${hues}
rect.draft { fill: transparent; stroke: var(--soft); stroke-width: 2; stroke-dasharray: 5 3; }
.legend { list-style: none; margin: 0.3rem 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.3rem 1.1rem; font-size: 0.92rem; }
.legend svg { vertical-align: -2px; }
fieldset.filter { display: none; }
@supports selector(:has(*)) {
  fieldset.filter { display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; border: 1px solid var(--line); border-radius: 8px; margin: 0.8rem 0; padding: 0.4rem 0.9rem 0.6rem; }
  fieldset.filter legend { color: var(--soft); font-size: 0.92rem; padding: 0 0.3rem; }
  fieldset.filter input { accent-color: var(--link); }
  ${filters.replaceAll('\n', '\n  ')}
}
.fidelity { white-space: nowrap; font-weight: 600; }
.missing .fidelity { color: var(--bad); } .exact .fidelity { color: var(--good); }
footer { border-top: 1px solid var(--line); padding: 0.9rem 1.5rem; font-size: 0.9rem; }
@media (min-width: 52.01rem) {
  @supports selector(::details-content) {
    nav summary { display: none; }
    nav details::details-content { content-visibility: visible; display: block; height: auto; }
  }
}
@media (max-width: 52rem) {
  body { hyphens: auto; -webkit-hyphens: auto; }
  header { padding: 0.6rem 1rem; font-size: 0.95rem; }
  .frame { display: block; }
  nav { border-right: 0; border-bottom: 1px solid var(--line); padding: 0.3rem 0.4rem; }
  nav ul { columns: 9rem; column-gap: 0.3rem; padding-bottom: 0.4rem; }
  nav li { break-inside: avoid; }
  main { padding: 1.1rem 1rem 2rem; }
  h1 { font-size: clamp(1.3rem, 6vw, 1.75rem); }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: 0.6rem; }
  table { font-size: 0.88rem; }
  th, td { padding-right: 0.5rem; }
  .long { display: inline-block; min-width: 10rem; }
  td:not(:empty) { min-width: 3.5rem; } td:first-child { min-width: 6rem; }
  footer { padding: 0.9rem 1rem; }
  code { hyphens: none; -webkit-hyphens: none; }
}
@media print {
  nav, header .language, .skip, fieldset.filter { display: none; }
  .frame { display: block; } body { font-size: 11pt; }
  a { color: inherit; text-decoration: none; }
  .objects li, .cards article, tr, figure { break-inside: avoid; }
}
`;
