import type { Interval } from '../../support/open-intervals.ts';
import type { OpenDays } from './open-days.ts';
import type { WorkingChange } from './working-dates.ts';

/**
 * What a day in UTC looks like, in milliseconds after its 00:00: a calendar has thousands of days but few shapes, since
 * weeks repeat and offsets change twice a year.
 */
export interface DayShape {
  readonly pieces: readonly Interval[];
  readonly changes: readonly WorkingChange[];
}

/** The shapes that days of several calendars have, each once. */
export interface DayShapes {
  readonly shapes: readonly DayShape[];
  /** Index of the shape of each day, from the first on. */
  readonly add: (days: OpenDays, changes: readonly WorkingChange[]) => readonly number[];
}

const dayMs = 86_400_000;

export function dayShapes(): DayShapes {
  const shapes: DayShape[] = [];
  const known = new Map<string, number>();
  const indexOf = (shape: DayShape): number => {
    const key = JSON.stringify(shape);
    const index = known.get(key) ?? shapes.push(shape) - 1;
    known.set(key, index);
    return index;
  };
  return {
    shapes,
    add: (days, changes) => {
      const pieces = piecesByDay(days);
      const changed = changesByDay(days, changes);
      return pieces.map((own, index) => indexOf({ pieces: own, changes: changed[index] ?? [] }));
    },
  };
}

function piecesByDay({ firstDay, lastDay, intervals }: OpenDays): readonly Interval[][] {
  const days = Array.from({ length: lastDay - firstDay + 1 }, (): Interval[] => []);
  for (const { start, end } of intervals) {
    for (let day = Math.floor(start / dayMs); day * dayMs < end; day++) {
      const midnight = day * dayMs;
      const piece = { start: Math.max(start - midnight, 0), end: Math.min(end - midnight, dayMs) };
      append(days[day - firstDay] ?? [], piece);
    }
  }
  return days;
}

/** Pieces that touch are one. */
function append(pieces: Interval[], piece: Interval): void {
  const last = pieces.at(-1);
  if (last?.end !== piece.start) pieces.push(piece);
  else pieces[pieces.length - 1] = { start: last.start, end: piece.end };
}

function changesByDay(
  { firstDay, lastDay }: OpenDays,
  changes: readonly WorkingChange[],
): readonly WorkingChange[][] {
  const days = Array.from({ length: lastDay - firstDay + 1 }, (): WorkingChange[] => []);
  for (const { at, by } of changes) {
    const day = Math.floor(at / dayMs);
    days[day - firstDay]?.push({ at: at - day * dayMs, by });
  }
  return days;
}
