import type { MeasureMetricDocument } from '../../generated/output-documents.ts';
import type { Metric } from '../../model/metric.ts';
import { ownValue } from '../../support/own-value.ts';
import { type Html, html } from '../html.ts';
import { breakdownTable } from '../measured/breakdown-tables.ts';
import type { Measured } from '../measured/measured.ts';
import { metricLine, newestOf } from '../measured/metric-standing.ts';
import { sparkline } from '../measured/sparkline.ts';
import { part } from '../parts.ts';
import { link, plain, say, type View } from '../view.ts';
import { partBars } from './part-bars.ts';

/** A metric that was measured, with its definition. */
export interface MeasuredMetric {
  readonly metric: Metric;
  readonly reading: MeasureMetricDocument;
}

/** Those that the agreement defines and the document tells of. */
export function metricsWhere(
  { agreement }: View,
  { document }: Measured,
  isWanted: (metric: Metric) => boolean,
): readonly MeasuredMetric[] {
  return document.metrics.flatMap((reading) => {
    const metric = ownValue(agreement.metrics, reading.metric);
    return metric !== undefined && isWanted(metric) ? [{ metric, reading }] : [];
  });
}

/** A metric on a dashboard: its figure, its course, and the ways of taking it apart that the page is about. */
export function metricBlock(
  view: View,
  measured: Measured,
  { metric, reading }: MeasuredMetric,
  by: readonly string[] = [],
): Html {
  const newest = newestOf(measured, metric, reading);
  const figure =
    newest === undefined
      ? say(view, 'no period is over yet', 'noch keine Periode ist vorbei')
      : metricLine(view, reading, newest);
  // Its last dot is the figure beside it, not what the running period has come to so far.
  const until = newest === undefined ? [] : reading.periods.slice(0, reading.periods.indexOf(newest) + 1);
  const parts = reading.breakdowns.filter((breakdown) => by.includes(breakdown.by));
  return part(
    plain(view, metric.title),
    html`<p class="figure">${figure} ${sparkline(until)}</p><p class="summary">${say(view, 'Definition, target and all periods', 'Definition, Ziel und alle Perioden')}: ${link(view, 'metrics', metric)}</p>${parts.map(
      (breakdown) =>
        html`${partBars(view, { metric, unit: reading.unit }, breakdown)}${breakdownTable(view, { metric, unit: reading.unit }, breakdown)}`,
    )}`,
  );
}

/** What a dashboard cannot show, and how one gets it. */
export function notThere(view: View, en: string, de: string): Html {
  return html`<p class="missing-figure"><strong>${say(view, 'Not measured', 'Nicht gemessen')}:</strong> ${say(view, en, de)}</p>`;
}
