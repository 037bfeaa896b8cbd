import type { Noun } from '../../model/linking/names.ts';
import type { Rename } from '../../model/rename.ts';

/** What the earlier of two agreements knows. */
interface Base {
  readonly declares: (noun: Noun, name: string) => boolean;
  /** What it renamed itself. */
  readonly renames: readonly Rename[];
}

/**
 * Those of the renames that lead from the earlier agreement to the later one, in their order: the former id is there, and
 * the new one is free or given up in the same change. What the earlier agreement says itself has happened before it.
 */
export function appliedRenames(renames: readonly Rename[], base: Base): readonly Rename[] {
  let left = renames.filter(
    (rename, index) =>
      rename.from !== rename.to &&
      base.declares(rename.noun, rename.from) &&
      !base.renames.some((earlier) => isSame(earlier, rename)) &&
      renames.findIndex((other) => meets(other, rename)) === index,
  );
  // One that is left out keeps its id, and may thereby be in the way of another.
  for (;;) {
    const given = new Set(left.map(({ noun, from }) => keyOf(noun, from)));
    const free = left.filter(({ noun, to }) => !base.declares(noun, to) || given.has(keyOf(noun, to)));
    if (free.length === left.length) return free;
    left = free;
  }
}

function isSame(one: Rename, other: Rename): boolean {
  return one.noun === other.noun && one.from === other.from && one.to === other.to;
}

/** Whether both give up one id, or both take one; the first of them counts. */
function meets(one: Rename, other: Rename): boolean {
  return one.noun === other.noun && (one.from === other.from || one.to === other.to);
}

function keyOf(noun: Noun, name: string): string {
  return `${noun} ${name}`;
}
