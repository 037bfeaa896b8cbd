import type { MeasureSlaDocument } from '../../generated/output-documents.ts';
import { type Html, html } from '../html.ts';
import { joined, table } from '../parts.ts';
import { link, say, type View } from '../view.ts';
import { figureTold } from './figure.ts';
import { standingIn, standingMark } from './judged.ts';
import type { Measured } from './measured.ts';

/** Every period that is told, newest first; the one that runs says so. */
export function promiseTable(view: View, measured: Measured, readings: MeasureSlaDocument['weeks']): Html {
  const rows = readings.toReversed().map((told) => {
    const { band, ...reading } = told;
    return [
      reading.period,
      figureTold(view, reading, { unit: 'share' }),
      reading.n === undefined || reading.k === undefined ? '–' : String(reading.n - reading.k),
      reading.to < measured.today
        ? standingMark(view, standingIn(told, measured))
        : html`… ${say(view, 'still running', 'läuft noch')}`,
    ];
  });
  return html`<details class="history"><summary>${say(view, `All ${readings.length} periods as a table`, `Alle ${readings.length} Perioden als Tabelle`)}</summary>${table(
    [
      say(view, 'Period', 'Periode'),
      say(view, 'Kept', 'Eingehalten'),
      say(view, 'Breaches', 'Verletzungen'),
      say(view, 'Judged', 'Beurteilt'),
    ],
    rows,
  )}</details>`;
}

/** The metrics that count the clocks of a promise, whose pages say how. */
export function complianceLinks({ agreement, ...view }: View, { by, id, side }: MeasureSlaDocument): Html {
  const own = Object.values(agreement.metrics).filter(({ measure }) => {
    if (measure.of !== 'compliance') return false;
    const { clocks } = measure;
    return clocks.by === 'side' ? clocks.side === side : clocks.by === by && clocks.id === id;
  });
  return joined(own.map((metric) => link({ agreement, ...view }, 'metrics', metric)));
}
