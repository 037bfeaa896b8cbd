import { type ClockMeasure, clockDays, timeLineOf } from '../../evaluate/clock/clock-days.ts';
import { type ClockFact, isKnown } from '../../evaluate/clock/clock-fact.ts';
import type { ClockReading } from '../../evaluate/clock/clock-reading.ts';
import { isOpenTime } from '../../evaluate/clock/clock-target.ts';
import { readClocks } from '../../evaluate/clock/clocks.ts';
import { pausesOf, runningTime } from '../../evaluate/clock/pauses.ts';
import { clockDefinitionOf, clockSurroundingsOf } from '../../evaluate/clock/sla-clock.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Sla } from '../../model/sla.ts';
import type { Engine, EngineRow } from '../../records/engine.ts';
import type { Instant } from '../../support/instant.ts';
import { ownValue } from '../../support/own-value.ts';
import { clockDifferences } from './clock-difference.ts';
import { clockFactOf, ownerFactOf } from './clock-fact-row.ts';
import type { DisputedClock } from './dispute.ts';

/**
 * The clocks of the one lead whose rows the engine holds: the facts of the models, read by the evaluator, which can tell
 * them date by date; and where the models' own reading is another one.
 */
export async function disputedClocks(
  engine: Engine,
  agreement: Agreement,
  asOf: Instant,
): Promise<readonly DisputedClock[]> {
  const facts = await engine.rows('SELECT * FROM clock_fact');
  const owners = (await engine.rows('SELECT * FROM owner_fact')).map(ownerFactOf);
  const rows = await engine.rows('SELECT * FROM clock ORDER BY sla_id, cycle_number, clock_number');
  return Object.values(agreement.slas).flatMap((sla) => {
    const own = facts.filter((row) => row['sla_id'] === sla.id).map(clockFactOf);
    const readings = readClocks({
      definition: clockDefinitionOf(sla),
      surroundings: clockSurroundingsOf(agreement),
      facts: [...own, ...owners],
      asOf,
    });
    const told = rows.filter((row) => row['sla_id'] === sla.id);
    return readings.map((reading, index) =>
      disputedClock({ agreement, sla, asOf }, reading, own, rowOf(told, readings, index)),
    );
  });
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

interface ClockQuestion {
  readonly agreement: Agreement;
  readonly sla: Sla;
  readonly asOf: Instant;
}

function disputedClock(
  { agreement, sla, asOf }: ClockQuestion,
  reading: ClockReading,
  facts: readonly ClockFact[],
  row: EngineRow | undefined,
): DisputedClock {
  const known = facts.filter((fact) => fact.cycle === reading.cycle && isKnown(fact, asOf));
  const head = { sla: sla.id, reading, facts: known, differences: clockDifferences(reading, row) };
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
