import { ForeignText } from '../../../analyze/told/foreign-text.ts';
import type { Measure, Question } from '../../../analyze/told/question.ts';
import { parseFilterLogic } from '../../../compile/salesforce/read/filter-logic.ts';
import type { XmlElement } from '../../../compile/salesforce/read/metadata-document.ts';
import type { TextTest } from '../../../criteria/criterion.ts';
import type { Field } from '../../../model/field.ts';
import { normalText } from '../../../support/normal-text.ts';
import { parseScaledDecimal } from '../../../support/scaled-decimal.ts';
import { allOf, anyOf, notOf, type Said } from '../../import/criteria/said.ts';
import { textOf } from '../formula-files.ts';
import { childrenNamed } from './lead-component.ts';
import { saidLogic } from './lead-entries.ts';
import type { LeadReading } from './lead-reading.ts';

/** A field and what it is held against. */
export interface WrittenFilter {
  readonly field: string;
  readonly operation: string;
  readonly value: string;
  readonly at: number;
}

/** The filters of an entry of assignment rules; fields are written `Lead.Industry`. */
export function filtersIn(entry: XmlElement): readonly WrittenFilter[] {
  return childrenNamed(entry, 'criteriaItems').map((item) => ({
    field: textOf(item, 'field').replace(/^Lead\./i, ''),
    operation: textOf(item, 'operation'),
    value: textOf(item, 'value'),
    at: item.at,
  }));
}

/** The values of a filter; commas separate those of which one is enough. */
export function valuesIn({ value }: Pick<WrittenFilter, 'value'>): readonly string[] {
  return value === '' ? [''] : value.split(',').map((one) => one.trim());
}

/** What the filters say together. Throws ForeignText. */
export function saidOfFilters(reading: LeadReading, entry: XmlElement): Said {
  const filters = filtersIn(entry).map((filter) => atPlace(filter.at, () => saidOfFilter(reading, filter)));
  const logic = textOf(entry, 'booleanFilter');
  return logic === ''
    ? allOf(filters)
    : saidLogic(parseFilterLogic(logic.toUpperCase(), filters.length), filters);
}

function atPlace(at: number, read: () => Said): Said {
  try {
    return read();
  } catch (error) {
    if (error instanceof ForeignText && error.at === 0) throw new ForeignText(error.message, at);
    throw error;
  }
}

function saidOfFilter(reading: LeadReading, filter: WrittenFilter): Said {
  const { agreement, names } = reading;
  const key = filter.field.toLowerCase();
  if (key === names.stages.field.toLowerCase()) return saidOfStage(names.stages.idOf, filter);
  const id = names.dictionary.fields.find(({ name }) => name.toLowerCase() === key)?.id;
  const field = id === undefined ? undefined : agreement.fields[id];
  if (field === undefined)
    throw new ForeignText(`a filter on ${filter.field}, which is no field that is read`, 0);
  switch (field.type) {
    case 'enum':
      return saidOfChoice(field, filter);
    case 'boolean':
      return saidOfBox(field, filter);
    case 'set':
      return saidOfSet(field, filter);
    case 'text':
      return saidOfText(field, filter);
    case 'integer':
    case 'decimal':
      return saidOfNumber(field, filter);
    default:
      throw new ForeignText(`a filter on the date ${filter.field}`, 0);
  }
}

const asked = (question: Question): Said => ({ is: 'asked', question });

function foreignOperation({ field, operation }: WrittenFilter): ForeignText {
  return new ForeignText(`the operation ${operation} on ${field}`, 0);
}

function saidOfStage(idOf: ReadonlyMap<string, string>, filter: WrittenFilter): Said {
  const isStage = (value: string): Said => {
    const id = idOf.get(value.toLowerCase());
    if (id === undefined) throw new ForeignText(`the stage ${value}, which is none of the lead status`, 0);
    return asked({ ask: 'one', choice: { of: 'stage' }, value: id });
  };
  const said = anyOf(valuesIn(filter).map(isStage));
  if (filter.operation === 'equals') return said;
  if (filter.operation === 'notEqual') return notOf(said);
  throw foreignOperation(filter);
}

function saidOfChoice({ id, valueSpellings, values }: Field, filter: WrittenFilter): Said {
  const one = (value: string | null): Said =>
    asked({ ask: 'one', choice: { of: 'attribute', attribute: id }, value });
  const given = valuesIn(filter);
  const among = (isMeant: (value: string) => boolean): Said =>
    anyOf(values.filter((value) => isMeant(normalText(valueSpellings[value] ?? value))).map(one));
  switch (filter.operation) {
    case 'equals':
      return anyOf(given.map((value) => (value === '' ? one(null) : one(normalText(value)))));
    case 'notEqual':
      return notOf(anyOf(given.map((value) => (value === '' ? one(null) : one(normalText(value))))));
    case 'contains':
      return among((value) => given.some((part) => value.includes(normalText(part))));
    case 'notContain':
      return notOf(among((value) => given.some((part) => value.includes(normalText(part)))));
    case 'startsWith':
      return among((value) => given.some((part) => value.startsWith(normalText(part))));
    default:
      throw foreignOperation(filter);
  }
}

function saidOfBox({ id }: Field, filter: WrittenFilter): Said {
  const [value = ''] = valuesIn(filter);
  const isTicked = ['1', 'true'].includes(value.toLowerCase());
  if (!isTicked && !['0', 'false'].includes(value.toLowerCase()))
    throw new ForeignText(`a checkbox that is “${value}”`, 0);
  const ticked = asked({ ask: 'one', choice: { of: 'attribute', attribute: id }, value: 'true' });
  if (filter.operation === 'equals') return isTicked ? ticked : notOf(ticked);
  if (filter.operation === 'notEqual') return isTicked ? notOf(ticked) : ticked;
  throw foreignOperation(filter);
}

/** Commas separate what is enough, semicolons what is had together. */
function saidOfSet({ id }: Field, filter: WrittenFilter): Said {
  const had = anyOf(
    valuesIn(filter).map((value) =>
      allOf(value.split(';').map((one) => asked({ ask: 'member', attribute: id, value: normalText(one) }))),
    ),
  );
  if (filter.operation === 'includes') return had;
  if (filter.operation === 'excludes') return notOf(had);
  throw foreignOperation(filter);
}

function saidOfText({ id }: Field, filter: WrittenFilter): Said {
  const op = (
    {
      contains: 'contains',
      equals: 'equals',
      notContain: 'contains',
      notEqual: 'equals',
      startsWith: 'startsWith',
    } as Readonly<Record<string, TextTest['op']>>
  )[filter.operation];
  if (op === undefined) throw foreignOperation(filter);
  const said = anyOf(
    valuesIn(filter).map((value) =>
      value === ''
        ? notOf(asked({ ask: 'written', attribute: id }))
        : asked({ ask: 'text', attribute: id, op, literal: normalText(value) }),
    ),
  );
  return filter.operation.startsWith('not') ? notOf(said) : said;
}

function saidOfNumber({ id, scale }: Field, filter: WrittenFilter): Said {
  const measure: Measure = { of: 'attribute', attribute: id };
  const [text = ''] = valuesIn(filter);
  if (text === '') {
    const held = asked({ ask: 'held', measure });
    if (filter.operation === 'equals') return notOf(held);
    if (filter.operation === 'notEqual') return held;
  }
  const value = parseScaledDecimal(text, scale);
  if (value === undefined)
    throw new ForeignText(`${text || 'a blank'}, which is no number of ${filter.field}`, 0);
  const least = (bound: number): Said => asked({ ask: 'least', measure, least: bound });
  const below = (bound: number): Said => ({ is: 'below', measure, below: bound });
  switch (filter.operation) {
    case 'equals':
      return allOf([least(value), below(value + 1)]);
    case 'notEqual':
      return notOf(allOf([least(value), below(value + 1)]));
    case 'greaterThan':
      return least(value + 1);
    case 'greaterOrEqual':
      return least(value);
    case 'lessThan':
      return below(value);
    case 'lessOrEqual':
      return below(value + 1);
    default:
      throw foreignOperation(filter);
  }
}
