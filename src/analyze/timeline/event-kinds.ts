import type { PropertyFilter } from '../../model/scoring.ts';
import type { Reading } from './reading.ts';

/**
 * Events of one signal that no reading tells apart but by age: the class of each property that is read. Of a property by
 * whose value events are counted once, every named value is a class of its own.
 */
export interface EventKind {
  readonly signal: string;
  readonly classes: Readonly<Record<string, ValueClass>>;
}

/** `named` values stand for all that the same filters hold; `other` values are none of the named, as many as one likes. */
export type ValueClass =
  | { readonly kind: 'named'; readonly value: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'none' };

/** All kinds of events of the signals. */
export function eventKinds(signals: readonly string[], readings: readonly Reading[]): readonly EventKind[] {
  return signals.flatMap((signal) => {
    const read = readings.filter((reading) => reading.signals.includes(signal));
    return read.length === 0 ? [] : kindsOf(signal, read);
  });
}

function kindsOf(signal: string, readings: readonly Reading[]): readonly EventKind[] {
  let kinds: readonly EventKind[] = [{ signal, classes: {} }];
  for (const property of propertiesOf(readings)) {
    const classes = classesOf(property, readings);
    kinds = kinds.flatMap((kind) =>
      classes.map((each) => ({ ...kind, classes: { ...kind.classes, [property]: each } })),
    );
  }
  return kinds;
}

function propertiesOf(readings: readonly Reading[]): readonly string[] {
  const named = readings.flatMap(({ where, counted }) => [
    ...where.map(({ property }) => property),
    ...(counted?.distinct === undefined ? [] : [counted.distinct]),
  ]);
  return Array.from(new Set(named)).sort();
}

function classesOf(property: string, readings: readonly Reading[]): readonly ValueClass[] {
  const filters = readings.flatMap(({ where }) => where.filter((filter) => filter.property === property));
  const values = new Set(filters.flatMap((filter) => filter.values).filter((value) => value !== ''));
  const apart = readings.some(({ counted }) => counted?.distinct === property);
  const named = apart ? [...values] : firstOfEach(values, filters);
  return [
    { kind: 'none' },
    ...named.map((value) => ({ kind: 'named', value }) as const),
    ...(apart ? [{ kind: 'other' } as const] : []),
  ];
}

/** One of the values that the same filters hold. */
function firstOfEach(values: ReadonlySet<string>, filters: readonly PropertyFilter[]): readonly string[] {
  const firsts = new Map<string, string>();
  for (const value of values) {
    const key = filters.map((filter) => (filter.values.includes(value) ? '1' : '0')).join('');
    if (!firsts.has(key)) firsts.set(key, value);
  }
  return [...firsts.values()];
}

/** Do events of the kind match a reading's signals and properties? */
export function matches({ signal, classes }: EventKind, { signals, where }: Reading): boolean {
  return (
    signals.includes(signal) &&
    where.every(({ property, values }) => {
      const found = classes[property];
      return found?.kind === 'named' && values.includes(found.value);
    })
  );
}
