import { type ClockMeasure, clockDays, timeLineOf } from '../../evaluate/clock/clock-days.ts';
import { isKnown } from '../../evaluate/clock/clock-fact.ts';
import type { ClockReading } from '../../evaluate/clock/clock-reading.ts';
import { isOpenTime } from '../../evaluate/clock/clock-target.ts';
import { pausesOf, runningTime } from '../../evaluate/clock/pauses.ts';
import { readPinnedClocks } from '../../evaluate/clock/pinned-clocks.ts';
import { type AgreementInForce, inForceAt } from '../../model/agreement-in-force.ts';
import type { Engine, EngineRow } from '../../records/engine.ts';
import type { Instant } from '../../support/instant.ts';
import { ownValue } from '../../support/own-value.ts';
import { clockVersions } from '../clock-versions.ts';
import { clockDifferences } from './clock-difference.ts';
import { ownerFactOf } from './clock-fact-row.ts';
import type { DisputedClock } from './dispute.ts';
import { type HeardPromise, heardPromises } from './heard-promise.ts';

/**
 * The clocks of the one lead whose rows the engine holds: the facts of the models, read by the evaluator, which can tell
 * them date by date; and where the models' own reading is another one.
 */
export async function disputedClocks(
  engine: Engine,
  versions: readonly AgreementInForce[],
  asOf: Instant,
): Promise<readonly DisputedClock[]> {
  const facts = await engine.rows('SELECT * FROM clock_fact');
  const owners = (await engine.rows('SELECT * FROM owner_fact')).map(ownerFactOf);
  const rows = await engine.rows('SELECT * FROM clock ORDER BY sla_id, cycle_number, clock_number');
  const apart = clockVersions(versions);
  const ids = apart.flatMap(({ agreement }) => Object.keys(agreement.slas));
  return [...new Set(ids)].flatMap((id) => {
    const own = facts.filter((row) => row['sla_id'] === id);
    const readings = readPinnedClocks(heardPromises(id, apart, own, owners), asOf);
    const told = rows.filter((row) => row['sla_id'] === id);
    const cycles = readings.map(({ reading }) => reading);
    return readings.map(({ reading, promise }, index) =>
      disputedClock(
        { ...promise, inForce: inForceAt(versions, beginningOf(reading)) ?? promise.inForce, asOf },
        reading,
        rowOf(told, cycles, index),
      ),
    );
  });
}

function beginningOf(reading: ClockReading): Instant {
  return reading.state === 'error' ? reading.startAt : reading.firstStartAt;
}

/** The row with the same cycle and place in it. */
function rowOf(
  rows: readonly EngineRow[],
  readings: readonly ClockReading[],
  index: number,
): EngineRow | undefined {
  const cycle = readings[index]?.cycle;
  const place = readings.slice(0, index).filter((reading) => reading.cycle === cycle).length;
  return rows.filter((row) => Number(row['cycle_number']) === cycle)[place];
}

function disputedClock(
  { inForce, sla, own, asOf }: HeardPromise & { readonly asOf: Instant },
  reading: ClockReading,
  row: EngineRow | undefined,
): DisputedClock {
  const { agreement } = inForce;
  const known = own.filter((fact) => fact.cycle === reading.cycle && isKnown(fact, asOf));
  const head = {
    ...{ sla: sla.id, inForce, reading },
    facts: known,
    differences: clockDifferences(reading, row),
  };
  if (reading.state === 'error') return { ...head, days: [] };
  const { limitAt, stoppedAt, calendar } = reading;
  const measure: ClockMeasure = {
    zone: agreement.zone,
    isOpenTime: isOpenTime(sla.within),
    hours: calendar === undefined ? undefined : ownValue(agreement.calendars, calendar),
    pauses: pausesOf(known, asOf),
    asOf,
  };
  const days = clockDays(reading, measure);
  if (limitAt === undefined || stoppedAt === undefined || stoppedAt <= limitAt) return { ...head, days };
  return { ...head, days, lateMs: runningTime(timeLineOf(measure), limitAt, stoppedAt, measure.pauses) };
}
