import type { Caveat } from '../../caveat.ts';
import { tooLarge } from '../caveat.ts';
import type { Filter } from './filter.ts';

/** A condition as lists of filters: all filters of one list have to hold, of any one list. */
export interface Alternatives {
  readonly lists: readonly (readonly Filter[])[];
  readonly caveats: readonly Caveat[];
}

/** Filters of one segment. */
const mostFilters = 200;

export const always: Alternatives = { lists: [[]], caveats: [] };
export const never: Alternatives = { lists: [], caveats: [] };

export function ask(filter: Filter, ...caveats: readonly Caveat[]): Alternatives {
  return { lists: [[filter]], caveats };
}

export function unaskable(caveat: Caveat): Alternatives {
  return { lists: [], caveats: [caveat] };
}

export function any(parts: readonly Alternatives[]): Alternatives {
  return bounded({
    lists: parts.flatMap(({ lists }) => lists),
    caveats: parts.flatMap(({ caveats }) => caveats),
  });
}

export function all(parts: readonly Alternatives[]): Alternatives {
  return parts.reduce(
    (left, right) =>
      bounded({
        lists: left.lists.flatMap((first) => right.lists.map((second) => distinct([...first, ...second]))),
        caveats: [...left.caveats, ...right.caveats],
      }),
    always,
  );
}

/** At least `k` of the parts. */
export function atLeast(k: number, parts: readonly Alternatives[]): Alternatives {
  if (k <= 0) return always;
  if (k > parts.length) return never;
  const [first, ...rest] = parts;
  if (first === undefined) return never;
  return any([all([first, atLeast(k - 1, rest)]), atLeast(k, rest)]);
}

function distinct(filters: readonly Filter[]): readonly Filter[] {
  return [...new Map(filters.map((filter) => [JSON.stringify(filter), filter])).values()];
}

function bounded({ caveats, lists }: Alternatives): Alternatives {
  const filters = lists.reduce((sum, { length }) => sum + length, 0);
  return filters > mostFilters ? { lists: [], caveats: [...caveats, tooLarge] } : { lists, caveats };
}
