import { html } from '../html.ts';
import type { Dashboard } from './dashboard.ts';
import { metricBlock, metricsWhere, notThere } from './metric-block.ts';

export const ageing: Dashboard = {
  id: 'lead-ageing',
  title: { en: 'Lead ageing', de: 'Alter der Leads' },
  asks: {
    en: 'How many leads lie too long, and where?',
    de: 'Wie viele Leads liegen zu lange, und wo?',
  },
  content: (view, measured) => {
    const found = metricsWhere(view, measured, ({ measure }) => measure.of === 'ageing');
    return html`${found.map((each) => metricBlock(view, measured, each, ['territory', 'channel', 'lead-source']))}${
      found.length > 0
        ? html``
        : notThere(
            view,
            'ageing. Define a metric with measure: ageing, then measure again.',
            'das Alter der Leads. Eine Kennzahl mit measure: ageing anlegen, dann neu messen.',
          )
    }${notThere(
      view,
      'which leads they are, for a site for everybody names no lead. leadpact report weekly lists them with their owners.',
      'welche Leads es sind, denn eine Seite für alle nennt keinen Lead. leadpact report weekly listet sie mit den Zuständigen auf.',
    )}`;
  },
};
