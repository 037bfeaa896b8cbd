import type { Attribute } from '../../criteria/attribute.ts';
import { typeValue } from '../../criteria/type-value.ts';
import { inside, keyOf, type Place } from '../../diagnostics/place.ts';
import type { FieldsFieldDocument, FieldsValuesDocument } from '../../generated/documents.ts';
import { normalText } from '../../support/normal-text.ts';
import { parseScaledDecimal } from '../../support/scaled-decimal.ts';
import type { Field } from '../field.ts';
import { linkDefinition } from '../linking/definition.ts';
import { linkedRecord, mapEntries } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { recordOf, sortedEntries } from '../linking/record.ts';
import { linkText, textEverywhere } from '../linking/text.ts';
import { linkUnit } from '../linking/unit.ts';
import type { Text } from '../text.ts';
import { invariantVocabulary, linkInvariant } from './fields/invariant.ts';

export const fields: KindLinker<'fields'> = {
  kind: 'fields',
  occurs: 'any',
  declares: [
    { noun: 'field', keysOf: 'fields' },
    { noun: 'invariant', keysOf: 'invariants' },
  ],
  link: (sources, linking) => {
    const all = linkedRecord(
      mapEntries(sources, 'fields', (document) => document.fields),
      (entry) => linkField(entry, linking),
    );
    const vocabulary = invariantVocabulary(all, linking);
    const invariants = linkedRecord(
      mapEntries(sources, 'invariants', (document) => document.invariants),
      (entry) => linkInvariant(entry, vocabulary, linking),
    );
    return { fields: all, invariants };
  },
};

function linkField(entry: Entry<FieldsFieldDocument>, linking: Linking): Field {
  const { written, place } = entry;
  const { report } = linking;
  const scale = 'scale' in written ? (written.scale ?? 0) : 0;
  const domain = 'values' in written ? linkDomain(written.values, inside(place, 'values'), linking) : [];
  const field = present({
    ...linkDefinition(entry, linking),
    type: written.type,
    scale,
    values: domain.map(({ value }) => value),
    min: 'min' in written ? linkBound(written.min, inside(place, 'min'), { scale, report }) : undefined,
    max: 'max' in written ? linkBound(written.max, inside(place, 'max'), { scale, report }) : undefined,
    nullable: written.nullable ?? true,
    unit: linkUnit(written.unit, inside(place, 'unit'), linking),
    pii: written.pii ?? 'none',
    valueTitles: recordOf(domain.map(({ value, title }) => [value, title])),
    valueSpellings: recordOf(domain.map(({ value, spelling }) => [value, spelling])),
    examples: written.examples ?? [],
    systems: recordOf(Object.entries(written.systems ?? {})),
  });
  checkBounds(field, place, linking);
  checkExamples(field, inside(place, 'examples'), linking);
  return field;
}

/** One value of an enum or set. */
interface DomainValue {
  readonly value: string;
  readonly spelling: string;
  readonly title: Text;
  readonly place: Place;
}

/** A list keeps its order, a map has none; spellings that compare as equal are reported and count once. */
function linkDomain(written: FieldsValuesDocument, place: Place, linking: Linking): readonly DomainValue[] {
  const all = Array.isArray(written)
    ? written.map((spelling, index) => ({
        spelling,
        title: textEverywhere(spelling, linking),
        place: inside(place, index),
      }))
    : sortedEntries(written).map(([spelling, title]) => ({
        spelling,
        title: linkText(title, inside(place, spelling), linking),
        place: keyOf(inside(place, spelling)),
      }));
  const byValue = new Map<string, DomainValue>();
  for (const spelled of all) {
    const value = normalText(spelled.spelling);
    const first = byValue.get(value);
    if (first === undefined) byValue.set(value, { ...spelled, value });
    else reportSecondSpelling({ ...spelled, value }, first, linking);
  }
  return [...byValue.values()];
}

function reportSecondSpelling(second: DomainValue, first: DomainValue, { report }: Linking): void {
  report({
    code: 'link/duplicate-value',
    place: second.place,
    message: `${second.spelling} and ${first.spelling} are compared as the same value`,
    help: 'keep one of the two; capital letters and extra blanks make no difference',
    related: [{ place: first.place, message: 'the other spelling' }],
  });
}

function linkBound(
  written: number | undefined,
  place: Place,
  { scale, report }: Pick<Linking, 'scale' | 'report'>,
): number | undefined {
  if (written === undefined) return undefined;
  const bound = parseScaledDecimal(String(written), scale);
  if (bound !== undefined) return bound;
  report({
    code: 'link/number',
    place,
    message: `${written} has more decimals than the field keeps, which is ${scale}`,
    help: 'round the number, or declare a larger `scale` for the field',
  });
  return undefined;
}

function checkBounds({ id, min, max }: Attribute, place: Place, { report }: Linking): void {
  if (min === undefined || max === undefined || min <= max) return;
  report({
    code: 'link/empty-span',
    place: inside(place, 'max'),
    message: `no value of ${id} lies between its \`min\` and its \`max\``,
    help: 'write the smaller number as `min`',
  });
}

function checkExamples(field: Field, place: Place, { report }: Linking): void {
  for (const [index, example] of field.examples.entries()) {
    const value = typeValue(example, field);
    if (value.problem !== undefined) report({ ...value.problem, place: inside(place, index) });
  }
}
