/** Light and dark by the reader's setting, narrow screens and paper. Words say what colours do. */
export const reportStyle = `:root { color-scheme: light dark; --ink: #1c2330; --soft: #55607a; --paper: #ffffff; --panel: #f4f6fa; --line: #d5dbe6; --bad: #a32020; --good: #1c6b34; --link: #0b57a4; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7ebf3; --soft: #a9b4c8; --paper: #12161e; --panel: #1b212c; --line: #343d4f; --bad: #ff9c9c; --good: #8ed8a4; --link: #8fc1ff; } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 2rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 0.4rem; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 0.6rem; border-top: 1px solid var(--line); padding-top: 1rem; }
h3 { font-size: 1rem; margin: 1.3rem 0 0.4rem; }
p, li { max-width: 50rem; }
.head { color: var(--soft); margin-top: 0; }
.table { overflow-x: auto; margin: 0.9rem 0 1.2rem; }
.table:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: 0.94rem; }
caption { text-align: left; font-weight: 600; padding-bottom: 0.3rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.8rem 0.35rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--soft); font-weight: 600; }
tfoot th, tfoot td { font-weight: 600; border-bottom: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.bad { color: var(--bad); font-weight: 600; } .good { color: var(--good); font-weight: 600; }
@media (max-width: 52rem) { main { padding: 1rem; } table { font-size: 0.88rem; } }
@media print { :root { --ink: #000; --soft: #333; --paper: #fff; --line: #999; --bad: #a32020; --good: #1c6b34; } body { font-size: 10.5pt; } main { padding: 0; max-width: none; } .table { overflow: visible; } tr { break-inside: avoid; } h2, h3, caption { break-after: avoid; } thead { display: table-header-group; } }
`;
