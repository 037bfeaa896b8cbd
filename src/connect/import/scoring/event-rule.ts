import { ForeignText } from '../../../analyze/told/foreign-text.ts';
import type { PropertyFilter, Rate } from '../../../model/scoring.ts';
import { greatestCommonDivisor } from '../../../support/greatest-divisor.ts';
import { isPoints } from './attribute-rule.ts';
import type { NumberTable } from './told-table.ts';

const dayMs = 86_400_000;

/** Points by the age of an event in whole days. */
export interface AgeTable {
  /** The first begins with 0. */
  readonly steps: readonly { readonly fromDay: number; readonly points: number }[];
}

/** A table over milliseconds as one over whole days. Throws ForeignText for what no rule on events gives. */
export function ageTable({ blank, steps }: NumberTable): AgeTable {
  if (blank !== 0) throw new ForeignText('points for leads without any such event', 0);
  const days = steps.map(({ from, value }) => {
    const fromDay = from === Number.NEGATIVE_INFINITY ? 0 : from / dayMs;
    if (typeof value !== 'number' || !isPoints(value))
      throw new ForeignText('a blank or a text where points are expected', 0);
    if (!Number.isSafeInteger(fromDay) || fromDay < 0)
      throw new ForeignText('an age that is no number of whole days', 0);
    return { fromDay, points: value };
  });
  return { steps: days };
}

export type RuleData = Readonly<Record<string, unknown>>;

export interface SignalsAsked {
  readonly signals: readonly string[];
  readonly where: readonly PropertyFilter[];
}

/** `signal`, and `where` as definitions write them. */
export function signalData({ signals, where }: SignalsAsked): RuleData {
  return {
    signal: signals.length === 1 ? signals[0] : { any: signals },
    ...(where.length > 0 && {
      where: Object.fromEntries(where.map(({ property, values }) => [property, values])),
    }),
  };
}

/** `points`, `within` and `decay` of a table: it begins with the points and only falls towards 0. */
export function decayData({ steps }: AgeTable, shown: (points: number) => number): RuleData {
  const [first, ...later] = steps;
  const full = first?.points ?? 0;
  if (full === 0) throw new ForeignText('events that only give points when they are older', 0);
  let before = 1;
  for (const { points } of later) {
    const share = points / full;
    if (share < 0 || share > before) throw new ForeignText('points that rise with the age of an event', 0);
    before = share;
  }
  const end = later.at(-1);
  const within = end?.points === 0 ? end.fromDay : undefined;
  const falls = later.filter(({ points }) => points !== 0);
  return {
    points: shown(full),
    ...(within !== undefined && { within: daysText(within) }),
    ...(falls.length > 0 && {
      decay: {
        steps: Object.fromEntries(
          falls.map(({ fromDay, points }) => [daysText(fromDay), fraction(points, full)]),
        ),
      },
    }),
  };
}

/** `max(floor, −k · floor(A / N))` of a table whose points fall by the same number after equal times. */
export function inactivityData(
  { steps }: AgeTable,
  signals: readonly string[],
  shown: (points: number) => number,
): RuleData | undefined {
  const [first, second] = steps;
  if (first?.points !== 0 || second === undefined || second.points >= 0) return undefined;
  const [per, everyDays] = [-second.points, second.fromDay];
  const isEven = steps.every(({ fromDay, points }, index) => {
    const isLast = index === steps.length - 1;
    const even = -per * index;
    return (
      fromDay === everyDays * index &&
      (points === even || (isLast && points > even && points < -per * (index - 1)))
    );
  });
  if (!isEven) return undefined;
  const floor = steps.at(-1)?.points ?? 0;
  return {
    inactivity: { signals, points: shown(-per), every: daysText(everyDays), floor: shown(floor) },
  };
}

export function daysText(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}

export function rateText({ n, perDays }: Rate): string {
  return `${n} per ${daysText(perDays)}`;
}

/** Exactly; a percentage would have no end for a third. */
function fraction(part: number, whole: number): string {
  const [numerator, denominator] = [part, whole].map((points) => BigInt(Math.round(Math.abs(points) * 1e6)));
  if (numerator === undefined || denominator === undefined) return '0';
  const common = greatestCommonDivisor(numerator, denominator);
  return `${numerator / common}/${denominator / common}`;
}
