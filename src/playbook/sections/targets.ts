import { fidelityCount } from '../../compile/fidelity-count.ts';
import { targets as knownTargets } from '../../compile/index.ts';
import { fidelityTables } from '../fidelity/clause-tables.ts';
import { areaCountTable, targetTable } from '../fidelity/count-tables.ts';
import { html } from '../html.ts';
import { part } from '../parts.ts';
import type { Section } from '../section.ts';
import { plain, say } from '../view.ts';

export const targets: Section = {
  id: 'targets',
  title: { en: 'Systems and gaps', de: 'Systeme und Lücken' },
  intro: {
    en: 'What each system carries exactly, what only roughly, and what not at all.',
    de: 'Was jedes System genau trägt, was nur ungefähr und was gar nicht.',
  },
  picture: targetTable,
  pages: (view) =>
    [...view.compilations].map(([id, { clauses }]) => {
      const { approximated, exact, missing } = fidelityCount(clauses);
      const head = html`<p class="intro">${say(view, 'Exact means the same result for every lead. Approximated says how, and how far it may be off. Missing means that people or leadpact itself have to do it.', 'Genau heißt: gleiches Ergebnis für jeden Lead. Ungefähr sagt, wie und wie weit es abweichen kann. Fehlt heißt: Menschen oder leadpact selbst müssen es tun.')}</p>
${part(say(view, 'By area', 'Nach Bereich'), areaCountTable(view, clauses))}`;
      const title = knownTargets.find((target) => target.id === id)?.title;
      return {
        id,
        title: html`${plain(view, title ?? { en: id })}`,
        summary: html`${say(view, `${exact} exact, ${approximated} approximated, ${missing} missing`, `${exact} genau, ${approximated} ungefähr, ${missing} fehlen`)}`,
        body: html`${head}
${fidelityTables(view, clauses)}`,
        bodyInBook: html`${head}
<p>${say(view, `All ${clauses.length} clauses, each with how and how far, are on the page of this system in the playbook; they are not printed here.`, `Alle ${clauses.length} Klauseln, jede mit Wie und Wie-weit, stehen auf der Seite dieses Systems im Playbook; hier sind sie nicht abgedruckt.`)}</p>`,
      };
    }),
};
