/** Forms: what can be typed, chosen and pressed. */
export const controls: string = `input, select, textarea, button { font: inherit; color: inherit; max-width: 100%; }
main input:not([type="checkbox"]):not([type="radio"]), main select, main textarea { background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; padding: 0.3rem 0.5rem; }
main textarea { width: 100%; font: 0.85rem/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
main button { background: var(--mark); border: 1px solid var(--link); border-radius: 6px; padding: 0.25rem 0.7rem; color: var(--link); cursor: pointer; margin: 0.1rem 0; }
main button:hover { text-decoration: underline; }
input:focus-visible, select:focus-visible, textarea:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.tried { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.2rem 2.2rem; }
.tried fieldset { border: 1px solid var(--line); border-radius: 8px; margin: 0 0 1rem; padding: 0.3rem 0.9rem 0.7rem; min-width: 0; }
.tried legend { font-weight: 600; padding: 0 0.3rem; }
.tried fieldset fieldset legend { font-weight: 400; color: var(--soft); font-size: 0.92rem; }
.tried label { display: block; margin: 0.35rem 0; color: var(--soft); font-size: 0.92rem; }
.tried label > input:not([type="checkbox"]), .tried label > select { display: block; width: 100%; color: var(--ink); font-size: 1rem; }
.tried .check { display: inline-block; margin-right: 0.9rem; }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(9.5rem, 100%), 1fr)); gap: 0 1rem; align-items: end; }
.tried .set { grid-column: 1 / -1; }
.tried details > fieldset { margin-top: 0.5rem; }
.tried summary { cursor: pointer; margin-bottom: 0.6rem; }
#timeline { list-style: none; margin: 0; padding: 0; }
#timeline fieldset { border-style: dashed; margin-bottom: 0.7rem; }
#result > h2:first-child, #shown > section:first-child > h2 { margin-top: 0; }
.told { position: sticky; top: 0; z-index: 1; margin: 0 0 1rem; padding: 0.5rem 0.9rem; background: var(--mark); border-radius: 8px; }
#told { font-weight: 600; }
#result, #result * { scroll-margin-top: 4rem; }
#trouble:not(:empty) { border-left: 4px solid var(--bad); padding: 0.5rem 0.9rem; background: var(--panel); }
#shown section > h2 { font-size: 1.05rem; margin: 1.5rem 0 0.4rem; }
#additions ul { padding-left: 1.1rem; }
#additions li { margin: 0.3rem 0; }
@media (min-width: 75rem) {
  .tried { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); align-items: start; }
}
`;
