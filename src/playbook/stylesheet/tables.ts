/** Tables, criteria and what stands in cells. */
export const tables: string = `.table { overflow-x: auto; }
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
.scored td:last-child, .scored th:last-child { text-align: right; font-variant-numeric: tabular-nums; } .scored ul { list-style: none; margin: 0; padding: 0; white-space: nowrap; }
.choice { display: block; padding-left: 1rem; color: var(--soft); }
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
`;
