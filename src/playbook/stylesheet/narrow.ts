/** Telephones. */
export const narrow: string = `@media screen and (max-width: 52rem) {
  body { hyphens: auto; -webkit-hyphens: auto; }
  header { flex-wrap: wrap; padding: 0.5rem 1rem; font-size: 0.95rem; line-height: 1.35; } header .home { flex: 1 0 100%; }
  .search { flex: 1; height: 2.1rem; } .hits.open { right: 1rem; } .hits a { grid-template-columns: minmax(0, 1fr); } .hits a b { min-width: 0; } .hits a span { text-align: left; }
  .frame { display: block; }
  .contents, .parts { border-bottom: 1px solid var(--line); padding: 0.15rem 0.4rem; }
  .contents summary { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .contents ul { columns: 9rem; column-gap: 0.3rem; padding-bottom: 0.4rem; }
  .contents li { break-inside: avoid; }
  main { padding: 0.9rem 1rem 2rem; } .chapter { margin: 0 0 0.4rem; }
  h1 { font-size: clamp(1.3rem, 6vw, 1.75rem); }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: 0.6rem; }
  table { font-size: 0.88rem; }
  th, td { padding-right: 0.5rem; }
  .long { display: inline-block; min-width: 10rem; }
  td:not(:empty) { min-width: 3.5rem; } td:first-child { min-width: 6rem; }
  .matrix { font-size: 0.72rem; } .matrix td, .matrix th { padding: 0.35rem 0.05rem; white-space: normal; min-width: 0; }
  thead th { white-space: normal; } .table code, details td { overflow-wrap: anywhere; } .scored ul { white-space: normal; }
  .stacked { background: none; overflow: visible; }
  .stacked :is(table, tbody, tfoot, caption, tr) { display: block; } .stacked thead { display: none; }
  .stacked tr { margin-bottom: 0.6rem; padding: 0.4rem 0.7rem; border: 1px solid var(--line); border-radius: 8px; }
  .stacked tr > * { display: flow-root; border: 0; padding: 0.1rem 0 0.1rem 42%; overflow-wrap: anywhere; } .stacked.stacked tr > * { text-align: left; } .stacked tr > :first-child { font-weight: 600; }
  /* The label stands in the room at the left, and the cell grows with it. */
  .stacked [data-label]::before { content: attr(data-label); float: left; width: 69%; margin: 0 3.41% 0 -72.41%; color: var(--soft); font-weight: 400; }
  .stacked tr > [data-label=""] { padding-left: 0; } .stacked td:empty, .stacked [data-label=""]::before { display: none; }
  footer { padding: 0.9rem 1rem; }
  code { hyphens: none; -webkit-hyphens: none; }
}
/* Of 320 px three columns take what they need, in the middle of a word if need be. */
@media screen and (max-width: 23rem) { .table td, .table th { overflow-wrap: anywhere; min-width: 0; } .table td:first-child, .reported th[scope="row"] { min-width: 5rem; } }
`;
