/**
 * The search in the header, the cards of terms, and what stands in another language. The place of the search is kept free
 * only where a script will fill it, so that nothing moves and nothing is missing.
 */
export const search: string = `.search { display: none; }
@media (scripting: enabled) { .search { display: block; } }
.search:not(:empty) { display: block; }
.search { width: 17rem; height: 2.25rem; }
.search input { width: 100%; height: 100%; font: inherit; font-size: 0.95rem; padding: 0 0.7rem; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 8px; }
.search input::placeholder { color: var(--soft); opacity: 1; }
.search input:focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }
.hits { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
.hits.open { clip-path: none; width: min(38rem, 100vw - 2rem); height: auto; max-height: min(34rem, 75vh); overflow: auto; right: 1.5rem; top: calc(100% - 0.3rem); z-index: 2; padding: 0.3rem; background: var(--paper); border: 1px solid var(--soft); border-radius: 10px; box-shadow: 0 8px 30px #0004; }
.hits p { margin: 0; padding: 0.3rem 0.6rem; font-size: 0.85rem; color: var(--soft); }
.hits a { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, auto); gap: 0 0.8rem; padding: 0.45rem 0.6rem; border-radius: 6px; color: var(--ink); text-decoration: none; }
.hits a:hover { background: var(--panel); }
.hits a[aria-selected="true"] { background: var(--mark); outline: 2px solid var(--link); outline-offset: -2px; }
.hits a b { min-width: 14rem; } .hits a span { font-size: 0.85rem; color: var(--soft); text-align: right; }
.hits a small { grid-column: 1 / -1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
mark { background: none; color: inherit; text-decoration: underline 2px var(--link); text-underline-offset: 0.2em; }
a.term { color: inherit; text-decoration: underline dotted var(--soft); }
a.term:hover, a.term:focus-visible { color: var(--link); text-decoration-color: currentColor; }
#term-card { position: absolute; z-index: 2; max-width: min(24rem, 100vw - 1rem); padding: 0.6rem 0.8rem; font-size: 0.92rem; line-height: 1.45; background: var(--paper); border: 1px solid var(--soft); border-radius: 8px; box-shadow: 0 4px 18px #0004; }
.untranslated::after { content: attr(lang); margin-left: 0.35em; padding: 0 0.3em; font-size: 0.7rem; font-weight: 400; font-style: normal; color: var(--soft); border: 1px solid var(--line); border-radius: 4px; vertical-align: 0.1em; }
.letters { font-size: 1.1rem; line-height: 2; } .letters a { padding: 0.2rem 0.45rem; }
.names { list-style: none; padding: 0; columns: 20rem; column-gap: 2rem; } .names li { break-inside: avoid; padding: 0.15rem 0; }
`;
