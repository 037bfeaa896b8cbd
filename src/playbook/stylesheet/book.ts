/** The book: one long page on a screen, chapters on leaves of their own on paper. Loaded by no other page. */
export const bookStyle: string = `html { scroll-padding-top: 1rem; }
.book header .ways { display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; justify-content: flex-end; }
.book .frame { grid-template-columns: 17rem minmax(0, 1fr); }
.menu { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 1.25rem 0.5rem 1.25rem 1.5rem; }
.menu ul { list-style: none; margin: 0; padding: 0; }
.menu a { display: block; padding: 0.25rem 0.6rem; border-radius: 6px; text-decoration: none; color: var(--ink); }
.menu a:hover { background: var(--mark); }
.menu .back { font-weight: 600; }
.menu p { margin: 0.7rem 0 0.1rem; font-size: 0.9rem; font-weight: 600; }
.menu li { font-size: 0.92rem; }
.book main { max-width: 60rem; }
.cover { border-bottom: 1px solid var(--line); padding-bottom: 1.5rem; }
.cover .kind { color: var(--soft); margin: 0; }
.cover h1 { font-size: clamp(1.7rem, 6vw, 2.6rem); }
.book h2 { font-size: 1.7rem; line-height: 1.25; border-bottom: 3px solid var(--link); padding-bottom: 0.3rem; margin: 3.5rem 0 1rem; }
.book h3 { font-size: 1.35rem; margin: 2.6rem 0 0.5rem; }
.book h4 { font-size: 1.12rem; margin: 2rem 0 0.4rem; }
.book h5 { font-size: 1rem; margin: 1.3rem 0 0.4rem; }
.book h6 { font-size: 0.95rem; margin: 1rem 0 0.3rem; color: var(--soft); }
.book .number { color: var(--soft); font-weight: 500; padding-right: 0.3em; }
.object { border-top: 1px solid var(--line); margin-top: 1.6rem; }
.object > h4 { margin-top: 0.9rem; }
.book-contents ul { list-style: none; margin: 0; padding: 0; }
.book-contents > ul > li { margin-top: 0.9rem; font-weight: 600; }
.book-contents > ul > li > ul > li { margin-top: 0.4rem; font-weight: 400; }
.book-contents ul ul ul { columns: 2 15rem; column-gap: 1.4rem; padding-left: 1rem; font-size: 0.9rem; }
.book-contents ul ul ul li { break-inside: avoid; padding-left: 1.2rem; text-indent: -1.2rem; }
.book-contents a { text-decoration: none; }
.book-contents a:hover, .book-contents a:focus { text-decoration: underline; }
.signature { margin-top: 2rem; max-width: 38rem; }
.signature dl { grid-template-columns: 9rem minmax(0, 1fr); gap: 0 1rem; }
.signature dt { padding-top: 1.4rem; } .signature dd { border-bottom: 1px solid var(--ink); height: 2.9rem; margin: 0; }
@media screen and (max-width: 52rem) {
  html { scroll-padding-top: 3rem; }
  .menu { position: sticky; z-index: 1; background: var(--panel); padding: 0; overflow: visible; }
  .menu > :not(.back) { display: none; }
  .menu .back { padding: 0.55rem 1rem; border-radius: 0; }
  .signature dl { grid-template-columns: 7rem minmax(0, 1fr); }
  .signature dd { margin: 0; }
}
@page { margin: 18mm 18mm 22mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #444; } }
@page :first { @bottom-right { content: none; } }
@media print {
  .book header, .book footer { display: none; }
  .book main { max-width: none; padding: 0; }
  .cover { border: 0; padding-top: 55mm; }
  .theme, .book-contents { break-before: page; }
  .book { font-size: 9.5pt; } .cover .intro { font-size: 12pt; }
  .book h2 { font-size: 20pt; margin-top: 0; } .book h3 { font-size: 15pt; margin-top: 22pt; } .book h4 { font-size: 11.5pt; }
  .book h5 { font-size: 10pt; margin: 9pt 0 3pt; } .book h6 { font-size: 9.5pt; margin: 8pt 0 2pt; }
  .object { margin-top: 11pt; } .object > h4 { margin-top: 7pt; } .object .meta, .object .rationale { margin: 4pt 0; }
  .object .intro, .object .promise { font-size: 1em; } .book ul { margin: 3pt 0; padding-left: 14pt; } .book-contents ul { padding: 0; }
  th, td { padding-top: 2.5pt; padding-bottom: 2.5pt; }
  .book-contents { line-height: 1.28; } .book-contents ul ul ul { font-size: 8pt; } .book-contents > ul > li > ul > li { margin-top: 3pt; break-inside: avoid; }
  .book .side { break-inside: auto; }
  main a[data-number]::after { content: " (" attr(data-number) ")"; color: var(--soft); font-size: 0.85em; white-space: nowrap; }
  .signature { break-inside: avoid; }
}
`;
