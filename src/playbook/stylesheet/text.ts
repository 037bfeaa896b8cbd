/** Headings, labels of owners, cards and lists. */
export const text: string = `h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 0.5rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.4rem 0 0.6rem; }
h2:target { background: var(--mark); box-shadow: 0 0 0 0.3rem var(--mark); border-radius: 2px; }
h3 { font-size: 1rem; margin: 1.3rem 0 0.4rem; }
.intro, .promise { font-size: 1.08rem; max-width: 46rem; }
.promise { border-left: 4px solid var(--link); padding-left: 0.9rem; }
.meta, .chapter, .summary, .bound, footer { color: var(--soft); }
.meta, .summary, .bound { font-size: 0.92rem; }
.rationale { background: var(--panel); border-radius: 8px; padding: 0.7rem 0.9rem; max-width: 50rem; }
.owner { font-size: 0.8rem; font-weight: 600; border: 1px solid currentColor; border-radius: 999px; padding: 0.05rem 0.55rem; white-space: nowrap; }
.owner.marketing { color: var(--marketing); } .owner.sales { color: var(--sales); } .owner.joint { color: var(--joint); }
.objects { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: 0.7rem; }
.objects li { position: relative; border: 1px solid var(--line); border-radius: 10px; padding: 0.7rem 0.9rem; background: var(--panel); }
.objects li:hover { border-color: var(--link); }
.objects a { font-weight: 600; text-decoration: none; } .objects a:hover { text-decoration: underline; }
/* The whole card leads to its page; links in its summary stay links. */
.objects li > a:first-child::before { content: ""; position: absolute; inset: 0; } .objects .summary a { position: relative; }
.chapter { margin: 0 0 0.4rem; font-size: 0.92rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 0.8rem; }
.cards article { border: 1px solid var(--line); border-radius: 10px; padding: 0.2rem 1rem 0.7rem; background: var(--panel); }
.cards ul { padding-left: 1.1rem; margin: 0; }
blockquote { margin: 0.4rem 0 0.7rem; padding-left: 0.8rem; border-left: 4px solid var(--link); font-size: 1.05rem; }
.columns { columns: 16rem; }
.sides { display: grid; align-items: start; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 1.2rem; }
.side { border: 1px solid var(--line); border-radius: 10px; padding: 0.2rem 1rem 0.6rem; }
.side ul { padding-left: 1.1rem; }
.side li { margin: 0.35rem 0; }
dl { display: grid; grid-template-columns: minmax(8rem, 16rem) minmax(0, 1fr); gap: 0.35rem 1rem; margin: 0; }
dt { color: var(--soft); } dd { margin: 0; }
.fidelity { white-space: nowrap; font-weight: 600; }
.missing .fidelity { color: var(--bad); } .exact .fidelity { color: var(--good); }
`;
