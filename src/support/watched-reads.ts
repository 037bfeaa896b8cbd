import { sameData } from './same-data.ts';

/** A piece of work that was done on a record, and the parts of the record that it looked at. */
export interface DoneWork<Whole extends object, Answer> {
  readonly whole: Whole;
  readonly answer: Answer;
  readonly parts: ReadonlySet<keyof Whole>;
}

/**
 * Does a piece of work on a record and notes which parts it looks at. The work gets a record of the same content whose parts
 * make a note when they are read for the first time and are ordinary ones from then on.
 */
export function watchedReads<Whole extends object, Answer>(
  whole: Whole,
  work: (whole: Whole) => Answer,
): DoneWork<Whole, Answer> {
  const parts = new Set<keyof Whole>();
  const watched: object = {};
  for (const part of keysOf(whole)) {
    const get = (): unknown => {
      parts.add(part);
      Object.defineProperty(watched, part, { value: whole[part], enumerable: true });
      return whole[part];
    };
    Object.defineProperty(watched, part, { get, enumerable: true, configurable: true });
  }
  // A boundary: it has every part of the whole, each under its name.
  return { whole, answer: work(watched as Whole), parts };
}

/** Whether the work, if it depends on nothing but the record, would see exactly the same in another one. */
export function seesTheSame<Whole extends object>(
  { whole, parts }: Pick<DoneWork<Whole, unknown>, 'whole' | 'parts'>,
  other: Whole,
  isSame: (left: unknown, right: unknown) => boolean = sameData,
): boolean {
  return (
    sameData(keysOf(whole).sort(), keysOf(other).sort()) &&
    [...parts].every((part) => isSame(whole[part], other[part]))
  );
}

function keysOf<Whole extends object>(whole: Whole): (keyof Whole)[] {
  // A boundary: plain records have no keys but those of their type.
  return Object.keys(whole) as (keyof Whole)[];
}
