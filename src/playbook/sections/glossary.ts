import { html } from '../html.ts';
import { facts } from '../parts.ts';
import type { Section } from '../section.ts';
import { link, say, words } from '../view.ts';

export const glossary: Section = {
  id: 'glossary',
  title: { en: 'Glossary', de: 'Glossar' },
  intro: {
    en: 'The words both sides use, each with one meaning.',
    de: 'Die Wörter beider Seiten, jedes mit einer Bedeutung.',
  },
  appears: (agreement) => Object.keys(agreement.terms).length > 0,
  pages: (view) =>
    Object.values(view.agreement.terms).map((term) => ({
      id: term.id,
      title: words(view, term.title),
      summary: words(view, term.means),
      names: term.avoided[view.language] ?? [],
      place: term.place,
      owner: term.owner,
      ...(term.rationale && { rationale: words(view, term.rationale) }),
      body: html`<p class="promise">${words(view, term.means)}</p>${facts([
        [
          say(view, 'Stage', 'Phase'),
          term.stage &&
            link(
              view,
              'stages',
              view.agreement.lifecycle.stages.find(({ id }) => id === term.stage),
              term.stage,
            ),
        ],
        [
          say(view, 'We do not say', 'Wir sagen nicht'),
          html`${(term.avoided[view.language] ?? []).map((word, index) => html`${index > 0 ? ', ' : ''}<s>${word}</s>`)}`,
        ],
      ])}`,
    })),
};
