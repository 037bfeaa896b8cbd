import type { MetricReading } from '../../measure/measurement.ts';
import type { Metric } from '../../model/metric.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { heading, none, tableOr, text } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import { figureCell, isStanding, readingAt } from '../figure-cells.ts';
import type { ReportMaterial } from '../material.ts';
import { nameIn } from '../names.ts';
import { both, titled } from '../words/wording.ts';

/** Metrics in their newest ended period, or as things stand at asOf; the one before it, and where they go. `ids`: which; absent = all of them. */
export function metricOverview(
  material: ReportMaterial,
  title: Bilingual,
  ids?: readonly string[],
): readonly Block[] {
  const chosen = material.measurement.metrics.filter(
    ({ metric }) => ids === undefined || ids.includes(metric),
  );
  return [
    heading(title),
    tableOr(
      {
        caption,
        columns: [
          both('Metric', 'Kennzahl'),
          both('Period', 'Periode'),
          both('Now', 'Jetzt'),
          both('Before', 'Zuvor'),
          both('Newest mature value', 'Letzter reifer Wert'),
          both('Trend', 'Trend'),
        ],
        rows: chosen.map((reading) => metricCells(material, reading)),
      },
      both('No metric is defined.', 'Keine Kennzahl ist festgelegt.'),
    ),
  ];
}

const caption = both(
  'Each in its newest ended period; how things stand (what lies open, coverage, two systems) in the running one',
  'Jeweils in der letzten beendeten Periode; Bestände (was liegen bleibt, Deckung, zwei Systeme) in der laufenden',
);

function metricCells({ asking, period }: ReportMaterial, reading: MetricReading): readonly Cell[] {
  const { agreement } = asking;
  const metric = agreement.metrics[reading.metric];
  const now = metric && isStanding(metric) ? reading.periods.at(-1) : readingAt(reading, period);
  if (metric === undefined || now === undefined)
    return [text(nameIn(agreement.metrics, reading.metric)), none, none, none, none, none];
  const label = now.period.label;
  const before = reading.periods.filter((each) => each.period.end <= now.period.start).at(-1);
  const mature = reading.periods
    .filter((each) => each.period.end <= now.period.end && each.figure.status === 'value')
    .at(-1);
  const isMature = mature === undefined || mature === now;
  return [
    text(titled(metric.title)),
    text(both(label, label)),
    figureCell(agreement, metric, reading, now),
    hasBefore(metric) ? figureCell(agreement, metric, reading, before) : none,
    isMature ? none : figureCell(agreement, metric, reading, mature),
    text(trendWords(reading)),
  ];
}

/** What is held against what is still to come, or against another system now, says nothing of a period that is over. */
function hasBefore({ measure }: Metric): boolean {
  return measure.of !== 'coverage' && measure.of !== 'stage-differences';
}

function trendWords({ trend }: MetricReading): Bilingual {
  if (trend === undefined) return both('–', '–');
  switch (trend.verdict) {
    case 'alarm':
      return both('alarm: worse three times in a row', 'Alarm: dreimal nacheinander schlechter');
    case 'no alarm':
      return trend.worsens
        ? both('worse, within chance', 'schlechter, im Rahmen des Zufalls')
        : both('no alarm', 'kein Alarm');
    case 'too few':
      return both('too few cases', 'zu wenige Fälle');
    case 'too few periods':
      return both('too few periods', 'zu wenige Perioden');
  }
}
