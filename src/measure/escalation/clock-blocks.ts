import { calendarOf } from '../../support/local-date.ts';
import { compareRationals, rational } from '../../support/rational.ts';
import { startOfDay } from '../../support/zoned-time.ts';
import type { Block, BlockState } from './block.ts';
import type { ClockPromise, ClockTerms, Waiver } from './escalating-promise.ts';
import type { EscalationTerms } from './escalation-terms.ts';
import { settledWeeks, type Week } from './settled-weeks.ts';
import { isWaived } from './waived-weeks.ts';

/**
 * The settled weeks of a promise about single leads, merged in order until there are enough cases or weeks; of one that
 * is judged per month or quarter, the weeks of that period (semantics §6). Waived weeks stand alone, before the block
 * whose weeks they interrupt.
 */
export function clockBlocks(
  promise: ClockPromise,
  waivers: readonly Waiver[],
  terms: EscalationTerms,
): readonly Block[] {
  const counts = countsByWeek(promise);
  const blocks: Block[] = [];
  let weeks: Week[] = [];
  let sum = nothing;
  for (const week of settledWeeks(promise.effectiveFrom, terms)) {
    if (isWaived(week, promise, waivers)) {
      blocks.push({ label: week.label, weeks: [week], state: 'waived', settledAt: week.settledAt });
    } else {
      weeks.push(week);
      sum = plus(sum, counts.get(week.label) ?? nothing);
    }
    const last = weeks.at(-1);
    if (last === undefined) continue;
    const held = { ...promise, ...heldTo(promise, weeks[0] ?? week, terms) };
    if (!isComplete(week, weeks, sum, held, terms)) continue;
    const state = stateOf(sum, held);
    blocks.push({ label: last.label, weeks, state, counts: sum, settledAt: week.settledAt });
    weeks = [];
    sum = nothing;
  }
  const last = weeks.at(-1);
  return last === undefined
    ? blocks
    : [...blocks, { label: last.label, weeks, state: 'pending', counts: sum }];
}

/** A block is held to what was promised when its first week began. */
function heldTo(promise: ClockPromise, { firstDay }: Week, { zone }: EscalationTerms): ClockTerms {
  const { target, minSample, earlier = [] } = promise;
  const start = startOfDay(zone, firstDay);
  const before = earlier.find(({ until }) => start < until);
  return { target: before?.target ?? target, minSample: before?.minSample ?? minSample };
}

interface Counts {
  readonly met: number;
  readonly breached: number;
}

const nothing: Counts = { met: 0, breached: 0 };

function plus(left: Counts, right: Counts): Counts {
  return { met: left.met + right.met, breached: left.breached + right.breached };
}

function countsByWeek({ weeks }: ClockPromise): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const row of weeks) counts.set(row.week, plus(counts.get(row.week) ?? nothing, row));
  return counts;
}

/** Whether the block of these weeks ends when `newest` settles, which belongs to it unless it is waived. */
function isComplete(
  newest: Week,
  weeks: readonly Week[],
  { met, breached }: Counts,
  { per, minSample }: ClockPromise,
  { parameters, fiscalYearStart }: EscalationTerms,
): boolean {
  if (per === 'week') return met + breached >= minSample || weeks.length >= parameters.mergeWeeks;
  const length = per === 'month' ? 1 : 3;
  return (
    periodOf(newest.firstDay, length, fiscalYearStart) !==
    periodOf(newest.firstDay + 7, length, fiscalYearStart)
  );
}

/** A number that all weeks share whose Thursday lies in one month or quarter. */
function periodOf(firstDay: number, months: number, fiscalYearStart: number): number {
  const { year, month } = calendarOf(firstDay + 3);
  return Math.floor((year * 12 + month - fiscalYearStart) / months);
}

/** Compared as fractions: 89 of 100 are not rounded to 90 %. */
function stateOf({ met, breached }: Counts, { target, minSample }: ClockPromise): BlockState {
  const judged = met + breached;
  if (judged === 0) return 'empty';
  if (judged < minSample) return 'thin';
  return compareRationals(rational(met, judged), target) >= 0 ? 'met' : 'missed';
}
