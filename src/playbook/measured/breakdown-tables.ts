import type { MeasureMetricDocument } from '../../generated/output-documents.ts';
import type { Metric } from '../../model/metric.ts';
import { partName } from '../../report/names.ts';
import { ownValue } from '../../support/own-value.ts';
import { type Html, html } from '../html.ts';
import { table } from '../parts.ts';
import { plain, say, type View } from '../view.ts';
import { figureTold } from './figure.ts';

type Breakdown = MeasureMetricDocument['breakdowns'][number];

/** The newest periods of a metric, taken apart. Figures by member stay where a works agreement put them: not on a site for all. */
export function breakdownTables(view: View, metric: Metric, reading: MeasureMetricDocument): Html {
  const shown = reading.breakdowns.filter(({ by }) => by !== 'member');
  const withheld =
    shown.length === reading.breakdowns.length
      ? html``
      : html`<p>${say(
          view,
          'Figures by member are not shown on a site for everybody; whoever may see them finds them in the measurement.',
          'Zahlen nach Personen stehen nicht auf einer Seite für alle; wer sie sehen darf, findet sie in der Messung.',
        )}</p>`;
  return html`${shown.map((breakdown) => breakdownTable(view, { metric, unit: reading.unit }, breakdown))}${withheld}`;
}

interface Broken {
  readonly metric: Pick<Metric, 'minSample'>;
  readonly unit: MeasureMetricDocument['unit'];
}

/** Parts down, periods across, the newest first; where a period is not broken down, it says so once below. */
export function breakdownTable(view: View, { metric, unit }: Broken, { by, periods }: Breakdown): Html {
  const told = periods.filter(({ parts }) => parts.length > 0).toReversed();
  const untold = periods.filter(({ parts }) => parts.length === 0).map(({ period }) => period);
  const parts = [...new Set(told.flatMap((period) => period.parts.map(({ part }) => part)))].toSorted();
  const rows = parts.map((part) => [
    partTitle(view, by, part),
    ...told.map((period) => {
      const found = period.parts.find((each) => each.part === part);
      return found === undefined ? '–' : figureTold(view, found, { unit, needed: metric.minSample });
    }),
  ]);
  const title = byWords(view, by);
  const silent =
    untold.length === 0
      ? html``
      : html`<p>${say(
          view,
          `Not taken apart for ${untold.join(', ')}: nothing was counted, or so little that parts would tell of single cases.`,
          `Nicht zerlegt für ${untold.join(', ')}: Gezählt wurde nichts, oder so wenig, dass Teile von einzelnen Fällen erzählten.`,
        )}</p>`;
  const shown = table([title, ...told.map(({ period }) => period)], rows);
  const hasValue = told.some((period) => period.parts.some(({ status }) => status === 'value'));
  if (hasValue || rows.length === 0) return html`<h3>${title}</h3>${shown}${silent}`;
  return html`<h3>${title}</h3><details><summary>${say(view, 'No part has a value: too few cases, or not enough is known', 'Kein Teil hat einen Wert: zu wenige Fälle, oder zu wenig ist bekannt')}</summary>${shown}</details>${silent}`;
}

export function byWords(view: View, by: string): string {
  switch (by) {
    case 'channel':
      return say(view, 'By channel', 'Nach Kanal');
    case 'campaign':
      return say(view, 'By campaign', 'Nach Kampagne');
    case 'territory':
      return say(view, 'By territory', 'Nach Gebiet');
    case 'response-time':
      return say(view, 'By response time', 'Nach Reaktionszeit');
    default: {
      const title = plain(view, ownValue(view.agreement.fields, by)?.title) || by;
      return say(view, `By ${title}`, `Nach ${title}`);
    }
  }
}

export function partTitle(view: View, by: string, part: string): string {
  return partName(view.agreement, by, part)[view.language];
}
