import { html } from '../html.ts';
import type { Dashboard } from './dashboard.ts';
import { metricBlock, metricsWhere, notThere } from './metric-block.ts';

const rates: readonly string[] = ['conversion', 'throughput', 'acceptance', 'win-rate'];

export const conversion: Dashboard = {
  id: 'conversion-by-channel',
  title: { en: 'Conversion by channel', de: 'Konversion nach Kanal' },
  asks: {
    en: 'Which share of leads goes on to the next stage, and does it depend on where they came from?',
    de: 'Welcher Anteil der Leads kommt weiter, und hängt das davon ab, woher sie kamen?',
  },
  content: (view, measured) => {
    const found = metricsWhere(view, measured, ({ measure }) => rates.includes(measure.of));
    const byChannel = found.filter(({ reading }) => reading.breakdowns.some(({ by }) => by === 'channel'));
    return html`${found.map((each) => metricBlock(view, measured, each, ['channel', 'lead-source']))}${
      byChannel.length > 0
        ? html``
        : notThere(
            view,
            'conversion by channel. Give a metric with measure: conversion the breakdowns: [channel], then measure again.',
            'Konversion nach Kanal. Einer Kennzahl mit measure: conversion die breakdowns: [channel] geben, dann neu messen.',
          )
    }`;
  },
};
