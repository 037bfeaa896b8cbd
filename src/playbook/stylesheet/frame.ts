/** What every page has around its content. */
export const frame: string = `* { box-sizing: border-box; }
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
footer { border-top: 1px solid var(--line); padding: 0.9rem 1.5rem; font-size: 0.9rem; }
@media (min-width: 52.01rem) {
  @supports selector(::details-content) {
    nav summary { display: none; }
    nav details::details-content { content-visibility: visible; display: block; height: auto; }
  }
}
`;
