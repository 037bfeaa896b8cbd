import { ForeignText } from '../../../analyze/told/foreign-text.ts';
import type { Question } from '../../../analyze/told/question.ts';
import type { Agreement } from '../../../model/agreement.ts';
import { visibleText } from '../../../support/visible-text.ts';
import { type Bound, comparedData, fieldType, spelled } from './compared-data.ts';
import { keyOf, type Said } from './said.ts';
import { simplified } from './simplified.ts';

/** A condition as a definition writes it. */
export type CriterionData = Readonly<Record<string, unknown>>;

/** The condition in the language of definitions. Throws ForeignText for what that language cannot ask. */
export function criterionData(agreement: Agreement, said: Said): CriterionData {
  const data = dataOf(agreement, simplified(said));
  const written = JSON.stringify(data);
  if (visibleText(written) !== written) throw new ForeignText('a text with signs that cannot be seen', 0);
  return data;
}

function dataOf(agreement: Agreement, said: Said): CriterionData {
  switch (said.is) {
    case 'all':
      return allData(agreement, said.of);
    case 'any':
      return anyData(agreement, said.of);
    case 'kOf':
      return { kOf: { k: said.k, of: said.of.map((part) => dataOf(agreement, part)) } };
    case 'not':
      return deniedData(agreement, said.of);
    case 'below':
      return comparedData(agreement, said.measure, { below: said.below });
    case 'verdict':
      return { [said.of]: { in: said.values } };
    case 'asked':
      return askedData(agreement, said.question);
  }
}

/** Bounds of one number become a range, values of one set are had together. */
function allData(agreement: Agreement, of: readonly Said[]): CriterionData {
  const bounds = of.flatMap((part) => boundOf(part) ?? []);
  const members = of.flatMap((part) =>
    part.is === 'asked' && part.question.ask === 'member' ? [part.question] : [],
  );
  const others = of.filter(
    (part) => boundOf(part) === undefined && !(part.is === 'asked' && part.question.ask === 'member'),
  );
  const parts = [
    ...rangesOf(bounds).map(({ measure, ...range }) => comparedData(agreement, measure, range)),
    ...[...new Set(members.map(({ attribute }) => attribute))].map((attribute): CriterionData => {
      const own = members.filter((member) => member.attribute === attribute);
      const values = own.map(({ value }) => spelled(agreement, attribute, value));
      return { [attribute]: values.length === 1 ? { hasAny: values } : { hasAll: values } };
    }),
    ...notAmong(agreement, others),
  ];
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { all: parts };
}

/** One range for each number, the narrowest. */
function rangesOf(bounds: readonly Bound[]): readonly Bound[] {
  const ranges = new Map<string, Bound>();
  for (const { below, least, measure } of bounds) {
    const key = JSON.stringify(measure);
    const known = ranges.get(key);
    const low = Math.max(least ?? Number.NEGATIVE_INFINITY, known?.least ?? Number.NEGATIVE_INFINITY);
    const high = Math.min(below ?? Number.POSITIVE_INFINITY, known?.below ?? Number.POSITIVE_INFINITY);
    ranges.set(key, {
      measure,
      ...(Number.isFinite(low) && { least: low }),
      ...(Number.isFinite(high) && { below: high }),
    });
  }
  return [...ranges.values()];
}

function boundOf(said: Said): Bound | undefined {
  if (said.is === 'below') return { measure: said.measure, below: said.below };
  if (said.is !== 'asked' || said.question.ask !== 'least') return undefined;
  return { measure: said.question.measure, least: said.question.least };
}

/** `exists` and none of some values is `notIn`. */
function notAmong(agreement: Agreement, parts: readonly Said[]): readonly CriterionData[] {
  const existing = new Set(parts.flatMap((part) => (isExists(part) ? [keyOf(part)] : [])));
  const denied = new Map<string, { attribute: string; values: string[] }>();
  const rest: Said[] = [];
  for (const part of parts) {
    const value = deniedValue(part);
    const key = value && keyOf(existsOf(value.attribute));
    if (value === undefined || key === undefined || !existing.has(key)) rest.push(part);
    else {
      const known = denied.get(key) ?? { attribute: value.attribute, values: [] };
      known.values.push(...value.values.map((one) => spelled(agreement, value.attribute, one)));
      denied.set(key, known);
    }
  }
  return [
    ...rest.filter((part) => !denied.has(keyOf(part))).map((part) => dataOf(agreement, part)),
    ...[...denied.values()].map(({ attribute, values }) => {
      const isYesOrNo = fieldType(agreement, attribute) === 'boolean';
      return { [attribute]: isYesOrNo ? { eq: values[0] !== 'true' } : { notIn: values } };
    }),
  ];
}

function existsOf(attribute: string): Said {
  const question: Question = { ask: 'one', choice: { of: 'attribute', attribute }, value: null };
  return { is: 'not', of: { is: 'asked', question } };
}

function isExists(said: Said): boolean {
  return said.is === 'not' && said.of.is === 'asked' && said.of.question.ask === 'one'
    ? said.of.question.value === null
    : false;
}

function deniedValue(
  said: Said,
): { readonly attribute: string; readonly values: readonly string[] } | undefined {
  if (said.is !== 'not') return undefined;
  const parts = said.of.is === 'any' ? said.of.of : [said.of];
  const values = parts.map(attributeValue);
  const [first] = values;
  if (first === undefined || values.some((value) => value?.attribute !== first.attribute)) return undefined;
  return { attribute: first.attribute, values: values.flatMap((value) => value?.value ?? []) };
}

/** A value that an attribute is asked for. */
function attributeValue(said: Said): { readonly attribute: string; readonly value: string } | undefined {
  if (said.is !== 'asked' || said.question.ask !== 'one') return undefined;
  const { choice, value } = said.question;
  return choice.of === 'attribute' && value !== null ? { attribute: choice.attribute, value } : undefined;
}

/** What is asked of one field stands in one list. */
function anyData(agreement: Agreement, of: readonly Said[]): CriterionData {
  const lists = new Map<string, { key: string; op: string; values: string[] }>();
  const parts: (CriterionData | string)[] = [];
  for (const part of of) {
    const listed = listedValue(agreement, part);
    if (listed === undefined) {
      parts.push(dataOf(agreement, part));
      continue;
    }
    const mark = `${listed.key} ${listed.op}`;
    const known = lists.get(mark);
    if (known !== undefined) known.values.push(...listed.values);
    else {
      lists.set(mark, { ...listed, values: [...listed.values] });
      parts.push(mark);
    }
  }
  const written = parts.map((part): CriterionData => {
    const list = typeof part === 'string' ? lists.get(part) : undefined;
    if (list === undefined) return typeof part === 'string' ? {} : part;
    const [one] = list.values;
    return {
      [list.key]: list.op === 'in' && list.values.length === 1 ? { eq: one } : { [list.op]: list.values },
    };
  });
  const [only] = written;
  return written.length === 1 && only !== undefined ? only : { any: written };
}

/** A condition that a list of values can take in. */
function listedValue(
  agreement: Agreement,
  said: Said,
): { readonly key: string; readonly op: string; readonly values: readonly string[] } | undefined {
  if (said.is === 'verdict') return { key: said.of, op: 'in', values: said.values };
  if (said.is !== 'asked') return undefined;
  const { question } = said;
  const value = attributeValue(said);
  if (value !== undefined && fieldType(agreement, value.attribute) === 'enum')
    return { key: value.attribute, op: 'in', values: [spelled(agreement, value.attribute, value.value)] };
  if (question.ask === 'member')
    return {
      key: question.attribute,
      op: 'hasAny',
      values: [spelled(agreement, question.attribute, question.value)],
    };
  return question.ask === 'text'
    ? { key: question.attribute, op: question.op, values: [question.literal] }
    : undefined;
}

function deniedData(agreement: Agreement, of: Said): CriterionData {
  if (of.is === 'asked') {
    const { question } = of;
    if (question.ask === 'one' && question.value === null && question.choice.of === 'attribute')
      return { [question.choice.attribute]: { exists: true } };
    if (question.ask === 'held' && question.measure.of === 'attribute')
      return { [question.measure.attribute]: { missing: true } };
    if (question.ask === 'written') return { [question.attribute]: { missing: true } };
  }
  const members = (of.is === 'any' ? of.of : [of]).map((part) =>
    part.is === 'asked' && part.question.ask === 'member' ? part.question : undefined,
  );
  const [first] = members;
  if (first !== undefined && members.every((one) => one?.attribute === first.attribute))
    return {
      [first.attribute]: {
        hasNone: members.flatMap((one) => (one ? [spelled(agreement, one.attribute, one.value)] : [])),
      },
    };
  return { none: (of.is === 'any' ? of.of : [of]).map((part) => dataOf(agreement, part)) };
}

function askedData(agreement: Agreement, question: Question): CriterionData {
  switch (question.ask) {
    case 'held':
      if (question.measure.of === 'attribute') return { [question.measure.attribute]: { exists: true } };
      throw new ForeignText('whether there is a number that is no field of the lead', 0);
    case 'least':
      return comparedData(agreement, question.measure, { least: question.least });
    case 'one':
      return choiceData(agreement, question);
    case 'member':
      return { [question.attribute]: { hasAny: [spelled(agreement, question.attribute, question.value)] } };
    case 'text':
      return { [question.attribute]: { [question.op]: [question.literal] } };
    case 'written':
      return { [question.attribute]: { exists: true } };
    case 'reached':
      return { reached: question.stage };
    case 'objection':
      return { objection: true };
  }
}

function choiceData(
  agreement: Agreement,
  { choice, value }: Question & { readonly ask: 'one' },
): CriterionData {
  switch (choice.of) {
    case 'attribute': {
      if (value === null) return { [choice.attribute]: { missing: true } };
      const isYesOrNo = fieldType(agreement, choice.attribute) === 'boolean';
      const eq = isYesOrNo ? value === 'true' : spelled(agreement, choice.attribute, value);
      return { [choice.attribute]: { eq } };
    }
    case 'consent':
      return { consent: { [choice.purpose]: value ?? 'none' } };
    case 'stage':
      throw new ForeignText('the stage that the record has, which no condition of an agreement asks', 0);
    default:
      if (value === null) throw new ForeignText('whether there is a grade or band', 0);
      return { [choice.of]: { in: [value] } };
  }
}
