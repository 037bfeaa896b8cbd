import { html } from '../html.ts';
import type { Dashboard } from './dashboard.ts';
import { metricBlock, metricsWhere, notThere } from './metric-block.ts';

export const pipeline: Dashboard = {
  id: 'pipeline-by-source',
  title: { en: 'Pipeline by source', de: 'Pipeline nach Herkunft' },
  asks: {
    en: 'How much pipeline and revenue are there, and which channels and campaigns did they come from?',
    de: 'Wie viel Pipeline und Umsatz gibt es, und aus welchen Kanälen und Kampagnen kommen sie?',
  },
  content: (view, measured) => {
    const credited = metricsWhere(view, measured, ({ measure }) => measure.of === 'attributed');
    const ahead = metricsWhere(view, measured, ({ measure }) => measure.of === 'coverage');
    const apart = credited.filter(({ reading }) =>
      reading.breakdowns.some(({ by }) => by === 'channel' || by === 'campaign'),
    );
    return html`${[...credited, ...ahead].map((found) => metricBlock(view, measured, found, ['channel', 'campaign', 'territory']))}${
      apart.length > 0
        ? html``
        : notThere(
            view,
            'pipeline by channel. Define a metric with measure: attributed, of: pipeline, and breakdowns: [channel], then measure again.',
            'Pipeline nach Kanal. Eine Kennzahl mit measure: attributed, of: pipeline und breakdowns: [channel] anlegen, dann neu messen.',
          )
    }`;
  },
};
