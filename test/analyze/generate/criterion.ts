import type { AttributeTestDocument, CriterionDocument } from '../../../src/generated/documents.ts';
import type { Random } from '../../../src/support/random.ts';
import type { DictionaryEntry } from './dictionary.ts';
import { drawnSome } from './drawn.ts';
import type { Profile } from './size.ts';

/** What criteria are drawn from. */
export interface CriterionSource {
  readonly dictionary: readonly DictionaryEntry[];
  readonly profile: Profile;
  readonly random: Random;
}

/** A criterion about so many attributes: people join what belongs together, adversaries anything. */
export function criterionAbout(count: number, source: CriterionSource): CriterionDocument {
  const { random } = source;
  const parts = entriesOf(count, source).map((entry) => criterionOn(entry, source));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  if (random.chance(7, 10)) return { all: parts };
  if (random.chance(2, 3)) return { any: parts };
  return { kOf: { k: 1 + random.below(parts.length), of: parts } };
}

/** What belongs together are neighbours in the dictionary. */
function entriesOf(
  count: number,
  { dictionary, profile, random }: CriterionSource,
): readonly DictionaryEntry[] {
  if (profile === 'adversarial') return drawnSome(dictionary, count, random);
  const first = random.below(Math.max(1, dictionary.length - count + 1));
  return dictionary.slice(first, first + count);
}

/** A question about one attribute; one in ten guards a negation against the missing value. */
function criterionOn(entry: DictionaryEntry, source: CriterionSource): CriterionDocument {
  const { id } = entry;
  const { random } = source;
  const test: CriterionDocument = { [id]: testOf(entry, source) };
  if (random.chance(1, 12)) return { all: [{ [id]: { exists: true } }, { none: [test] }] };
  if (random.chance(1, 20)) return { none: [test] };
  if (random.chance(1, 30)) return { [id]: random.chance(1, 2) ? { exists: true } : { missing: true } };
  return test;
}

function testOf(
  { field, constants, literals }: DictionaryEntry,
  source: CriterionSource,
): AttributeTestDocument {
  const { random } = source;
  switch (field.type) {
    case 'boolean':
      return { eq: random.chance(4, 5) };
    case 'enum':
      return choiceTest(valuesOf(field.values), random);
    case 'set':
      return setTest(valuesOf(field.values), random);
    case 'text':
      return textTest(literals, random);
    default: {
      const scale = 'scale' in field ? (field.scale ?? 0) : 0;
      const range = {
        least: 'min' in field ? (field.min ?? -Infinity) * 10 ** scale : -Infinity,
        most: 'max' in field ? (field.max ?? Infinity) * 10 ** scale : Infinity,
      };
      const drawn = Array.from({ length: 2 }, () => constantOf(constants, range, source));
      return comparison(drawn, (value) => written(value, field.type, scale), random);
    }
  }
}

/** People write round numbers; adversaries any. */
function constantOf(
  constants: readonly number[],
  { least, most }: { readonly least: number; readonly most: number },
  { profile, random }: CriterionSource,
): number {
  const beside = profile === 'adversarial' ? random.below(9) - 4 : 0;
  return Math.max(least, Math.min(most, random.pick(constants) + beside));
}

function written(value: number, type: string, scale: number): number | string {
  return type === 'date' ? `${value} days` : value / 10 ** scale;
}

function comparison(
  drawn: readonly number[],
  shown: (value: number) => number | string,
  random: Random,
): AttributeTestDocument {
  const [first = 0, second = 0] = drawn;
  const operator = random.pick(['gte', 'gte', 'gt', 'lte', 'lt', 'between', 'between'] as const);
  if (operator !== 'between') return { [operator]: shown(first) };
  return { between: [shown(Math.min(first, second)), shown(Math.max(first, second))] };
}

function choiceTest(values: readonly string[], random: Random): AttributeTestDocument {
  if (random.chance(1, 3)) return { eq: random.pick(values) };
  const some = drawnSome(values, 1 + random.below(Math.max(2, Math.min(6, values.length / 2))), random);
  return random.chance(1, 8) ? { notIn: some } : { in: some };
}

function setTest(values: readonly string[], random: Random): AttributeTestDocument {
  const operator = random.pick(['hasAny', 'hasAny', 'hasAll', 'hasNone'] as const);
  return { [operator]: drawnSome(values, 1 + random.below(3), random) };
}

function textTest(literals: readonly string[], random: Random): AttributeTestDocument {
  const operator = random.pick([
    'contains',
    'contains',
    'containsWord',
    'startsWith',
    'endsWith',
    'equals',
  ] as const);
  const some = drawnSome(
    literals.filter((word) => operator !== 'containsWord' || /^[a-z]+$/.test(word)),
    1 + random.below(3),
    random,
  );
  return { [operator]: some };
}

function valuesOf(written: string[] | Readonly<Record<string, unknown>>): readonly string[] {
  return Array.isArray(written) ? written : Object.keys(written);
}
