import type { CodeColumn } from '../code-column.ts';
import { type EventFilter, passesFilter } from './event-match.ts';

/** The values of a property sorted by which filters they pass; class 0 passes none. */
export interface PropertyClasses {
  /** Code of the value → class. */
  readonly classes: Uint32Array;
  /** Class → the filters that its values pass. */
  readonly passed: readonly ReadonlySet<EventFilter>[];
}

export function propertyClasses(
  { values }: Pick<CodeColumn<string>, 'values'>,
  filters: readonly EventFilter[],
): PropertyClasses {
  const classes = new Uint32Array(values.length + 1);
  const passed: ReadonlySet<EventFilter>[] = [new Set()];
  const known = new Map<string, number>([['', 0]]);
  for (const [index, value] of values.entries()) {
    const passing = filters.filter((filter) => passesFilter(filter, value));
    const key = passing.map((filter) => filters.indexOf(filter)).join();
    const found = known.get(key) ?? passed.push(new Set(passing)) - 1;
    known.set(key, found);
    classes[index + 1] = found;
  }
  return { classes, passed };
}
