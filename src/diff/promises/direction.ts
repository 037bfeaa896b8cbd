import type { Duration, DurationUnit } from '../../support/duration.ts';
import { compareRationals, type Rational } from '../../support/rational.ts';

/** How a promise changed for the one to whom it is made: less, more, or something that is neither. */
export type Direction = 'looser' | 'tighter' | 'otherwise';

/** What a larger value makes of a promise. */
export type Larger = 'looser' | 'tighter';

/** Of two numbers; none where they are the same. */
export function ofNumbers(before: number, after: number, larger: Larger): readonly Direction[] {
  return ofOrder(after - before, larger);
}

export function ofRationals(before: Rational, after: Rational, larger: Larger): readonly Direction[] {
  return ofOrder(compareRationals(after, before), larger);
}

/** Two durations that are measured in different ways have no order: four open hours are more or less than a day. */
export function ofDurations(
  before: Duration | undefined,
  after: Duration | undefined,
  larger: Larger,
): readonly Direction[] {
  const [was, is] = [measured(before), measured(after)];
  if (was.line === is.line || was.minutes === 0 || is.minutes === 0)
    return ofNumbers(was.minutes, is.minutes, larger);
  return ['otherwise'];
}

/** Of two sets: what is added to it loosens or tightens, what is taken away the reverse. */
export function ofSets(
  before: readonly string[],
  after: readonly string[],
  larger: Larger,
): readonly Direction[] {
  const gained = after.some((each) => !before.includes(each));
  const lost = before.some((each) => !after.includes(each));
  return [...ofOrder(Number(gained), larger), ...ofOrder(-Number(lost), larger)];
}

/** Whatever has no order. */
export function ofOthers(before: unknown, after: unknown): readonly Direction[] {
  return JSON.stringify(before) === JSON.stringify(after) ? [] : ['otherwise'];
}

/** One word for several: what is both looser and tighter is neither. */
export function together(directions: readonly Direction[]): Direction | undefined {
  const [first, ...others] = new Set(directions);
  return others.length > 0 ? 'otherwise' : first;
}

function ofOrder(order: number, larger: Larger): readonly Direction[] {
  if (order === 0) return [];
  const smaller = larger === 'looser' ? 'tighter' : 'looser';
  return [order > 0 ? larger : smaller];
}

/** Absent is no time at all. */
function measured(duration: Duration | undefined): { readonly line: string; readonly minutes: number } {
  if (duration === undefined) return { line: '', minutes: 0 };
  const [line, minutes] = lines[duration.unit];
  return { line, minutes: duration.amount * minutes };
}

/** On which line a unit is measured, and in how many of its smallest parts. */
const lines: Readonly<Record<DurationUnit, readonly [line: string, minutes: number]>> = {
  minutes: ['elapsed', 1],
  hours: ['elapsed', 60],
  businessMinutes: ['open', 1],
  businessHours: ['open', 60],
  businessDays: ['working days', 1],
  calendarDays: ['dates', 1],
};
