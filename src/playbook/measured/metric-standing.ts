import type { MeasureMetricDocument } from '../../generated/output-documents.ts';
import type { Metric } from '../../model/metric.ts';
import { amountWords } from '../../model/words/amount-words.ts';
import { periodWords } from '../../model/words/period-words.ts';
import { isStanding } from '../../report/figure-cells.ts';
import { ownValue } from '../../support/own-value.ts';
import { type Html, html } from '../html.ts';
import { facts, table } from '../parts.ts';
import { say, type View } from '../view.ts';
import { besideWords } from './beside-words.ts';
import { breakdownTables } from './breakdown-tables.ts';
import { comparison } from './comparison.ts';
import { figureIn, figureTold } from './figure.ts';
import { bandMark } from './judged.ts';
import type { Measured } from './measured.ts';
import { newestOver } from './periods.ts';
import { sparkline } from './sparkline.ts';
import type { StandingOf } from './standing.ts';
import { notMeasured, whereItStands } from './where-it-stands.ts';

/** What a metric came to: its newest period against its bands, the trend, and what it is made of. */
export const metricStanding: StandingOf = (view, measured, id) => {
  const metric = ownValue(view.agreement.metrics, id);
  const reading = measured.document.metrics.find((each) => each.metric === id);
  if (metric === undefined) return undefined;
  if (reading === undefined) return { part: notMeasured(view, measured) };
  const newest = newestOf(measured, metric, reading);
  const line = newest && metricLine(view, reading, newest);
  const content = html`${facts([
    [say(view, 'Target', 'Ziel'), target(view, metric)],
    [
      isStanding(metric)
        ? say(view, 'As things stand', 'Derzeit')
        : say(view, 'Newest period', 'Neueste Periode'),
      line,
    ],
    [
      say(view, 'Over the other base', 'Über der anderen Basis'),
      newest?.alsoOver && figureTold(view, newest.alsoOver, { unit: reading.unit }),
    ],
    [say(view, 'Beside it', 'Daneben'), newest && besideWords(view, newest.beside)],
    [say(view, 'Trend', 'Trend'), newest && trend(view, metric, { reading, newest })],
    [say(view, 'Alarm', 'Alarm'), alarm(view, reading)],
  ])}${historyTable(view, reading)}${breakdownTables(view, metric, reading)}`;
  return { ...(line && { line }), part: whereItStands(view, measured, content) };
};

type Reading = MeasureMetricDocument['periods'][number];

/** How things stand is told of the period that runs, what happened of one that is over (docs/reports.md). */
export function newestOf(
  measured: Measured,
  metric: Metric,
  { periods }: MeasureMetricDocument,
): Reading | undefined {
  return isStanding(metric) ? periods.at(-1) : newestOver(measured, periods);
}

/** The value with its period and cases, and how it is judged. */
export function metricLine(
  view: View,
  { unit }: Pick<MeasureMetricDocument, 'unit'>,
  { band, ...reading }: Reading,
): Html {
  return html`${reading.period}: ${figureTold(view, reading, { unit })} ${bandMark(view, band)}`;
}

function target(view: View, { good, better, per }: Metric): string {
  if (good === undefined || better === undefined)
    return say(view, 'none: the metric has no bands', 'keins: Die Kennzahl hat keine Bänder');
  const amount = amountWords(good, view.agreement.currency, view.language);
  const bound = better === 'higher' ? say(view, 'at least', 'mindestens') : say(view, 'at most', 'höchstens');
  return `${bound} ${amount} ${periodWords(per, view.language)}`;
}

function trend(
  view: View,
  metric: Metric,
  {
    reading: { periods, unit },
    newest,
  }: { readonly reading: MeasureMetricDocument; readonly newest: Reading },
): Html {
  const before = periods.slice(0, periods.indexOf(newest)).findLast(({ status }) => status === 'value');
  if (before === undefined)
    return html`${say(view, 'nothing before to compare with', 'nichts davor zum Vergleichen')}`;
  const { better, minSample: needed } = metric;
  const compared = { now: figureIn(newest), before: figureIn(before), than: before.period, unit, needed };
  return html`${comparison(view, { ...compared, ...(better && { better }) })} ${sparkline(periods.slice(0, periods.indexOf(newest) + 1))}`;
}

/** What the last three mature periods say (semantics §8). */
function alarm(view: View, { trend: found }: MeasureMetricDocument): string | undefined {
  const verdict = found?.verdict;
  switch (verdict) {
    case undefined:
      return undefined;
    case 'alarm':
      return say(
        view,
        'rings: three periods in a row worse, and the last beyond chance',
        'läutet: drei Perioden in Folge schlechter, die letzte über den Zufall hinaus',
      );
    case 'no alarm':
      return say(view, 'no', 'nein');
    case 'too few':
      return say(view, 'cannot be told: too few cases', 'nicht bestimmbar: zu wenige Fälle');
    case 'too few periods':
      return say(view, 'cannot be told: too few periods', 'nicht bestimmbar: zu wenige Perioden');
    default:
      return verdict satisfies never;
  }
}

function historyTable(view: View, { periods, unit }: MeasureMetricDocument): Html {
  const rows = periods
    .toReversed()
    .map(({ band, ...reading }) => [
      reading.period,
      figureTold(view, reading, { unit }),
      bandMark(view, band),
    ]);
  return html`<details class="history"><summary>${say(view, `All ${periods.length} periods as a table`, `Alle ${periods.length} Perioden als Tabelle`)}</summary>${table(
    [say(view, 'Period', 'Periode'), say(view, 'Value', 'Wert'), say(view, 'Judged', 'Beurteilt')],
    rows,
  )}</details>`;
}
