import { ageing } from '../dashboard/ageing.ts';
import { conversion } from '../dashboard/conversion.ts';
import type { Dashboard } from '../dashboard/dashboard.ts';
import { forecast } from '../dashboard/forecast.ts';
import { pipeline } from '../dashboard/pipeline.ts';
import { restsOn } from '../dashboard/rests-on.ts';
import { slaCompliance } from '../dashboard/sla-compliance.ts';
import { html } from '../html.ts';
import { origin } from '../measured/origin.ts';
import type { Section } from '../section.ts';

/** In the order of the way of a lead. */
const all: readonly Dashboard[] = [pipeline, conversion, slaCompliance, ageing, forecast];

export const dashboards: Section = {
  id: 'dashboards',
  isDerived: true,
  title: { en: 'Dashboards', de: 'Dashboards' },
  intro: {
    en: 'The same numbers for both teams: one source, one way of counting, nobody brings a chart of their own.',
    de: 'Dieselben Zahlen für beide Teams: eine Quelle, eine Art zu zählen, niemand bringt ein eigenes Diagramm mit.',
  },
  appears: (_, { measurements }) => measurements !== undefined,
  foot: (view) => (view.measurements ? restsOn(view, view.measurements) : html``),
  pages: (view) => {
    const { measurements } = view;
    if (measurements === undefined) return [];
    return all.map(({ id, title, asks, content }) => ({
      id,
      title: html`${title[view.language]}`,
      summary: html`${asks[view.language]}`,
      owner: 'joint' as const,
      body: html`<p class="promise">${asks[view.language]}</p>${content(view, measurements)}${origin(view, measurements)}`,
    }));
  },
};
