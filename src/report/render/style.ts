/** Light and dark by the reader's setting, narrow screens and paper. Words say what colours do. */
export const reportStyle = `:root { color-scheme: light dark; --ink: #1c2330; --soft: #55607a; --paper: #ffffff; --panel: #f4f6fa; --line: #d5dbe6; --bad: #a32020; --watch: #7a5200; --good: #1c6b34; --link: #0b57a4; --shade: rgb(28 35 48 / 0.22); }
@media (prefers-color-scheme: dark) { :root { --ink: #e7ebf3; --soft: #a9b4c8; --paper: #12161e; --panel: #1b212c; --line: #343d4f; --bad: #ff9c9c; --watch: #f0c36a; --good: #8ed8a4; --link: #8fc1ff; --shade: rgb(190 205 235 / 0.28); } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 2rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 0.4rem; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 0.6rem; border-top: 1px solid var(--line); padding-top: 1rem; }
h3 { font-size: 1rem; margin: 1.3rem 0 0.4rem; }
p, li { max-width: 50rem; }
.head { color: var(--soft); margin-top: 0; }
figure { margin: 0.9rem 0 1.2rem; }
figcaption { font-weight: 600; padding-bottom: 0.3rem; max-width: 50rem; }
.table { overflow-x: auto; background: linear-gradient(to right, var(--paper) 40%, transparent) 0 0 / 3rem 100% no-repeat local, linear-gradient(to left, var(--paper) 40%, transparent) 100% 0 / 3rem 100% no-repeat local, linear-gradient(to right, var(--shade), transparent) 0 0 / 0.9rem 100% no-repeat scroll, linear-gradient(to left, var(--shade), transparent) 100% 0 / 0.9rem 100% no-repeat scroll; }
.table:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: 0.94rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.7rem; border-bottom: 1px solid var(--line); font-weight: 400; }
th:first-child { position: sticky; left: 0; background: var(--paper); padding-left: 0; min-width: 9rem; }
thead th { color: var(--soft); font-weight: 600; vertical-align: bottom; }
tfoot th, tfoot td { font-weight: 600; border-bottom: 0; }
td.words { min-width: 7.5rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.w, .few { white-space: nowrap; } .few { color: var(--soft); }
.bad { color: var(--bad); font-weight: 600; } .watch { color: var(--watch); font-weight: 600; } .good { color: var(--good); font-weight: 600; }
@media (max-width: 52rem) { main { padding: 1rem; } table { font-size: 0.88rem; } th, td { padding: 0.35rem 0.55rem; } th:first-child { min-width: 7.5rem; max-width: 42vw; border-right: 1px solid var(--line); } }
@media print { :root { --ink: #000; --soft: #333; --paper: #fff; --line: #999; --bad: #a32020; --watch: #7a5200; --good: #1c6b34; } body { font-size: 10.5pt; } main { padding: 0; max-width: none; } .table { overflow: visible; background: none; } th:first-child { position: static; } tr { break-inside: avoid; } h2, h3, figcaption { break-after: avoid; } thead { display: table-header-group; } }
`;
