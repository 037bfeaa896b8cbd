/** What every page has around its content. */
export const frame: string = `* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
header { position: relative; display: flex; align-items: center; justify-content: space-between; gap: 0.5rem 1rem; padding: 0.9rem 1.5rem; border-bottom: 1px solid var(--line); background: var(--panel); }
header .language { white-space: nowrap; }
header .home { flex: 1; display: flex; min-width: 0; overflow-wrap: anywhere; align-items: center; gap: 0.55rem; font-weight: 600; color: var(--ink); text-decoration: none; }
header img { flex: none; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--paper); padding: 0.5rem; z-index: 1; }
.frame { display: grid; grid-template-columns: 15rem minmax(0, 1fr); max-width: 82rem; margin: 0 auto; align-items: start; }
.contents { padding: 1.25rem 0.5rem 1.25rem 1.5rem; }
.contents summary, .parts summary { cursor: pointer; font-weight: 600; padding: 0.25rem 0.6rem; }
.contents p { margin: 0.9rem 0 0.1rem; padding: 0 0.6rem; font-size: 0.8rem; font-weight: 600; color: var(--soft); }
.contents details > p:first-of-type { margin-top: 0; }
.contents ul, .parts ul { list-style: none; margin: 0; padding: 0; }
.contents a, .parts a { display: block; padding: 0.25rem 0.6rem; border-radius: 6px; text-decoration: none; color: var(--ink); }
.contents details > p > a { margin: 0 -0.6rem 0.5rem; font-size: 1rem; font-weight: 400; }
.contents a:hover, .parts a:hover { background: var(--mark); }
.contents a[aria-current] { background: var(--mark); font-weight: 600; }
.parts a { padding: 0.15rem 0.6rem; font-size: 0.88rem; color: var(--soft); }
.parts a:hover { color: var(--ink); }
.parts summary { font-size: 0.88rem; }
.neighbours { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.7rem; margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.neighbours a { max-width: min(24rem, 100%); overflow-wrap: anywhere; } .neighbours small { display: block; } .neighbours .next { margin-left: auto; text-align: right; }
main { padding: 1.5rem 2rem 3rem; min-width: 0; }
footer { border-top: 1px solid var(--line); padding: 0.9rem 1.5rem; font-size: 0.9rem; }
@media (min-width: 52.01rem) {
  @supports selector(::details-content) {
    .contents summary { display: none; }
    .contents details::details-content { content-visibility: visible; display: block; height: auto; }
  }
  /* Chapters stay at hand on long pages, the last of them too; so do the parts of the page where there is room. */
  .contents, .parts { position: sticky; bottom: 0; align-self: end; min-height: 100vh; }
  .frame main { border-left: 1px solid var(--line); min-height: 100vh; grid-column: 2; grid-row: 1; }
  .parts { display: none; }
}
@media (min-width: 80rem) {
  .frame:has(.parts) { grid-template-columns: 15rem minmax(0, 1fr) 13rem; max-width: 95rem; }
  .parts { display: block; grid-column: 3; grid-row: 1; padding: 1.6rem 1.5rem 1.25rem 0; }
  @supports selector(::details-content) {
    .parts summary { display: none; }
    .parts::before { content: attr(aria-label); padding: 0 0.6rem; font-size: 0.8rem; font-weight: 600; color: var(--soft); }
    .parts details::details-content { content-visibility: visible; display: block; height: auto; }
  }
}
`;
