/** Paper: light whatever the reader's screen is, nothing that only a screen can do, and nothing torn apart. */
export const print: string = `@media print {
  :root { color-scheme: light; font-size: 10pt; }
  nav, .search, #term-card, header img, header .language, .skip, fieldset.filter { display: none; }
  .frame { display: block; } body { font-size: 1rem; line-height: 1.4; hyphens: auto; -webkit-hyphens: auto; }
  main, .frame main { border: 0; min-height: 0; padding: 0; } dl { grid-template-columns: 13rem minmax(0, 1fr); gap: 0.25rem 0.8rem; } a, a.term { color: inherit; text-decoration: none; }
  summary { list-style: none; } summary::-webkit-details-marker { display: none; }
  .table, figure { background: none; overflow: visible; }
  figure svg { max-width: 100%; height: auto; }
  table { font-size: 0.9em; } thead { display: table-header-group; } code { hyphens: none; -webkit-hyphens: none; }
  .matrix td, .objects li, .cards article, .rationale, .owner { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .objects li, .cards article, .side, tr, figure > svg, blockquote { break-inside: avoid; }
  h1, h2, h3, h4, h5, h6, .meta, caption, summary, .rationale { break-after: avoid; } p, li { orphans: 2; widows: 2; }
}
`;
