import type { MetricReading } from '../../measure/measurement.ts';
import { figureWords } from '../../measure/words/figure-words.ts';
import { modeOf } from '../../model/measure-mode.ts';
import { ownValue } from '../../support/own-value.ts';
import type { MeasureTelling } from './measure-telling.ts';
import { currentReading, newestReading } from './newest-reading.ts';

/** One line per metric: the newest period that is over, its band, and the trend alarm where it rings. */
export function metricRows(telling: MeasureTelling): readonly (readonly string[])[] {
  return telling.measurement.metrics.map((reading) => metricRow(telling, reading));
}

function metricRow(
  telling: MeasureTelling,
  { metric, unit, periods, trend }: MetricReading,
): readonly string[] {
  const { agreement, language, measurement, titled, say } = telling;
  const definition = ownValue(agreement.metrics, metric);
  const isSnapshot = definition !== undefined && modeOf(definition.measure) === 'snapshot';
  const newest = isSnapshot ? currentReading(periods) : newestReading(periods, measurement.asOf);
  if (newest === undefined) return [titled(definition, metric)];
  const terms = { unit, currency: agreement.currency, language };
  const { figure, band, alsoOver, period } = newest;
  const cases = figure.status === 'value' && figure.n !== undefined ? `n = ${telling.count(figure.n)}` : '';
  const bands = {
    good: say('good', 'gut'),
    watch: say('watch', 'beobachten'),
    bad: say('bad ✗', 'schlecht ✗'),
  };
  const also =
    alsoOver === undefined
      ? ''
      : `${definition?.alsoOver === 'accepted' ? say('of the accepted alone', 'nur der angenommenen') : say('of all', 'aller')}: ${figureWords(alsoOver, terms)}`;
  const alarm = trend?.verdict === 'alarm' ? say('TREND ALARM', 'TRENDALARM') : '';
  return [
    titled(definition, metric),
    period.label,
    figureWords(figure, terms),
    cases,
    band === undefined ? '' : bands[band],
    [also, alarm].filter((words) => words !== '').join('; '),
  ];
}
