/** What changed and what would: before and after, the history of a page, and the band of a preview. */
export const changes: string = `.preview { margin: 0; padding: 0.6rem 1.5rem; background: var(--mark); border-bottom: 3px dashed var(--link); overflow-wrap: anywhere; }
.note { background: var(--panel); border-left: 4px solid var(--link); border-radius: 8px; padding: 0.6rem 0.9rem; max-width: 50rem; }
.agreed { max-width: 50rem; margin-top: -0.4rem; }
.changed { margin: 0.4rem 0 0.2rem; gap: 0.15rem 1rem; }
.changed dt { grid-column: 1; padding-top: 0.15rem; }
.changed dd { display: grid; grid-template-columns: 4.2rem minmax(0, 1fr); align-items: baseline; grid-column: 2; padding: 0.15rem 0.6rem; border-left: 3px solid var(--line); overflow-wrap: anywhere; }
.changed .was { border-color: var(--bad); color: var(--soft); }
.changed .now { border-color: var(--good); }
.changed .now + dt, .changed .was + dt { margin-top: 0.4rem; }
.history { padding-left: 0; list-style: none; max-width: 56rem; }
.history li { border-left: 3px solid var(--line); padding: 0 0 0.8rem 1rem; margin: 0; }
.history h3, .change h3 { margin: 0 0 0.2rem; }
.history h3 .meta { font-weight: 400; }
.history p { margin: 0.1rem 0; }
.change { border: 1px solid var(--line); border-radius: 10px; padding: 0.7rem 1rem; margin: 0.7rem 0; max-width: 60rem; }
.state-label, .would-change, .level.error, .level.warning, .level.info { font-size: 0.8rem; font-weight: 600; border: 1px solid currentColor; border-radius: 6px; padding: 0 0.4rem; white-space: nowrap; }
.state-label.added { color: var(--good); } .state-label.removed { color: var(--bad); } .state-label.changed { color: var(--link); }
.would-change { color: var(--link); border-style: dashed; }
.level.error { color: var(--bad); } .level.warning { color: var(--hue-2); } .level.info { color: var(--soft); }
.effects { padding-left: 1.1rem; max-width: 56rem; } .effects li { margin: 0.4rem 0; }
.proposal { border: 2px dashed var(--link); border-radius: 10px; padding: 0.2rem 1rem 0.8rem; margin: 1rem 0; max-width: 60rem; }
.proposal h2 { margin-top: 0.6rem; }
@media (max-width: 52rem) {
  .preview { padding: 0.6rem 1rem; }
  .changed dt, .changed dd { grid-column: 1; }
  .changed dd { margin-bottom: 0.2rem; }
}
`;
