import { html } from '../html.ts';
import type { Dashboard } from './dashboard.ts';
import { metricBlock, metricsWhere, notThere } from './metric-block.ts';

export const forecast: Dashboard = {
  id: 'forecast-and-actual',
  title: { en: 'Forecast and actual', de: 'Prognose und Ist' },
  asks: {
    en: 'How close did the forecast come to what was won?',
    de: 'Wie nah kam die Prognose an das, was gewonnen wurde?',
  },
  content: (view, measured) => {
    const found = metricsWhere(
      view,
      measured,
      ({ measure }) => measure.of === 'forecast-accuracy' || measure.of === 'won-revenue',
    );
    const isTold = found.some(({ metric }) => metric.measure.of === 'forecast-accuracy');
    return html`${found.map((each) => metricBlock(view, measured, each))}${
      isTold
        ? notThere(
            view,
            'the amounts that were forecast and won, team by team: a measurement keeps the accuracy only. leadpact report scorecard shows both.',
            'die prognostizierten und gewonnenen Beträge je Team: Eine Messung bewahrt nur die Genauigkeit auf. leadpact report scorecard zeigt beides.',
          )
        : notThere(
            view,
            'forecast accuracy. Define a metric with measure: forecast-accuracy and export the snapshots of forecasts, then measure again.',
            'die Genauigkeit der Prognose. Eine Kennzahl mit measure: forecast-accuracy anlegen und die Prognosestände exportieren, dann neu messen.',
          )
    }`;
  },
};
