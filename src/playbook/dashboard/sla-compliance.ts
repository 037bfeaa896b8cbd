import { html } from '../html.ts';
import { heatMap } from '../measured/heat-map.ts';
import { part } from '../parts.ts';
import { say } from '../view.ts';
import type { Dashboard } from './dashboard.ts';
import { metricBlock, metricsWhere, notThere } from './metric-block.ts';

export const slaCompliance: Dashboard = {
  id: 'sla-compliance',
  title: { en: 'SLA compliance', de: 'SLA-Einhaltung' },
  asks: {
    en: 'Do both sides keep what they promised for every single lead?',
    de: 'Halten beide Seiten ein, was sie für jeden einzelnen Lead zugesagt haben?',
  },
  content: (view, measured) => {
    const found = metricsWhere(
      view,
      measured,
      ({ measure }) =>
        measure.of === 'compliance' || measure.of === 'first-contact' || measure.of === 'untouched',
    );
    const { slas } = measured.document;
    const weeks = part(say(view, 'Promise by promise', 'Zusage für Zusage'), heatMap(view, measured, slas));
    return html`${found.map((each) => metricBlock(view, measured, each))}${weeks}${
      slas.length > 0
        ? html``
        : notThere(
            view,
            'promises on single leads. The agreement had no SLA when it was measured.',
            'Zusagen je Lead. Die Vereinbarung hatte keine SLA, als gemessen wurde.',
          )
    }`;
  },
};
