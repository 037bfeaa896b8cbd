import type { Agreement } from '../model/agreement.ts';
import { inForceAt } from '../model/agreement-in-force.ts';
import { unitOf } from '../model/measure-unit.ts';
import type { Commitment } from '../model/sla.ts';
import { exact } from '../support/exact.ts';
import type { Instant } from '../support/instant.ts';
import { dateOfDay } from '../support/local-date.ts';
import { ownValue } from '../support/own-value.ts';
import type { Period } from '../support/period.ts';
import { localDayAt } from '../support/zoned-time.ts';
import { standingOf } from './commitment-standing.ts';
import { deliveriesOf } from './deliveries.ts';
import type { CommitmentReading } from './measurement.ts';
import { type Figure, figureOf, figureWithout } from './metrics/figure.ts';
import { type Asking, figuresOfPeriods } from './metrics/metric-reading.ts';
import { periodsBetween } from './metrics/periods.ts';

/** What every commitment came to since `asking.since`, and whether it was kept (semantics §6). */
export async function commitmentReadings(asking: Asking): Promise<readonly CommitmentReading[]> {
  const readings: CommitmentReading[] = [];
  for (const commitment of Object.values(asking.agreement.commitments))
    readings.push(await readingOf(asking, commitment));
  return readings;
}

async function readingOf(asking: Asking, commitment: Commitment): Promise<CommitmentReading> {
  const { agreement, versions, asOf } = asking;
  const { id, side, measure, per } = commitment;
  const periods = periodsBetween(agreement, per, asking);
  const figures = await committedFigures(asking, commitment, periods);
  return {
    commitment: id,
    side,
    unit: unitOf(measure),
    periods: periods.map((period, number) => {
      const figure = figures[number] ?? figureWithout('no data');
      // A goal that was raised later does not judge this period.
      const promised = ownValue(inForceAt(versions, period.start)?.agreement.commitments ?? {}, id);
      if (promised === undefined) return { period, figure, standing: 'not judged' };
      return {
        period,
        figure,
        standing: standingOf(agreement, promised, { figure, period, asOf }),
        promised,
      };
    }),
  };
}

/** The figure of each period of a commitment, as known at asOf. */
export async function committedFigures(
  asking: Asking,
  { id, measure, per }: Commitment,
  periods: readonly Period[],
): Promise<readonly (Figure | undefined)[]> {
  const { agreement, asOf } = asking;
  return measure.of === 'deliveries'
    ? periods.map((period) => delivered(agreement, id, period, asOf))
    : figuresOfPeriods(asking, measure, { per, periods });
}

function delivered(
  agreement: Agreement,
  commitment: string,
  { firstDay, end }: Period,
  asOf: Instant,
): Figure {
  const lastDay = Math.min(localDayAt(agreement.zone, end) - 1, localDayAt(agreement.zone, asOf));
  const count = deliveriesOf(agreement, commitment, { from: dateOfDay(firstDay), to: dateOfDay(lastDay) });
  return count === undefined ? figureWithout('no data') : figureOf(exact(count));
}
