import { modeOf } from '../../model/measure-mode.ts';
import type { Metric } from '../../model/metric.ts';
import { compareExact, type Exact, exactOf } from '../../support/exact.ts';
import type { Instant } from '../../support/instant.ts';
import type { Band, PeriodReading } from '../measurement.ts';
import type { Figure } from './figure.ts';

type Judged = Pick<Metric, 'better' | 'good' | 'bad' | 'measure' | 'minSample'>;

/** Good from its bound on, bad beyond its own; between them it is watched. Absent where nothing can be judged yet, or ever. */
export function bandOf(
  metric: Judged,
  { figure, period }: Pick<PeriodReading, 'figure' | 'period'>,
  asOf: Instant,
): Band | undefined {
  const { status, value, isNotReached } = figure;
  if (status !== 'value' || value === undefined) return undefined;
  const isOver = period.end <= asOf || modeOf(metric.measure) === 'snapshot';
  // Bands of conversions are those of cohorts alone (semantics §8).
  if (!isOver || metric.measure.of === 'throughput' || !isRated(metric, figure)) return undefined;
  return isNotReached === true ? bandFrom(metric, value) : bandAt(metric, value);
}

/** Fewer cases than a rate needs show what they are and are not judged. Cuts and units of a forecast are all there are. */
function isRated({ measure, minSample }: Judged, { n }: Figure): boolean {
  return (
    n === undefined ||
    measure.of === 'capacity-notice' ||
    measure.of === 'forecast-accuracy' ||
    n >= minSample
  );
}

function bandAt({ better, good, bad }: Judged, value: Exact): Band | undefined {
  if (better === undefined) return undefined;
  const sign = better === 'higher' ? 1 : -1;
  if (good !== undefined && sign * compareExact(value, exactOf(good.value)) >= 0) return 'good';
  if (bad !== undefined && sign * compareExact(value, exactOf(bad.value)) < 0) return 'bad';
  return good === undefined && bad === undefined ? undefined : 'watch';
}

/** A value that is only known to be no less has the worst band, if that much is beyond its bound already, or none. */
function bandFrom({ better, good, bad }: Judged, least: Exact): Band | undefined {
  const bound = bad ?? good;
  if (better !== 'lower' || bound === undefined || compareExact(least, exactOf(bound.value)) <= 0)
    return undefined;
  return bad === undefined ? 'watch' : 'bad';
}
