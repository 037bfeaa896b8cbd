import type { Criterion, TextTest } from '../../criteria/criterion.ts';
import type { Agreement } from '../../model/agreement.ts';
import { criteriaInUse } from '../../model/criteria-in-use.ts';

/** What the agreement compares with: where its decisions turn, so values are drawn around it. */
export interface Constants {
  /** Attribute → numbers and date ages. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
  /** Attribute → texts and how they are compared. */
  readonly texts: ReadonlyMap<string, readonly TextConstant[]>;
  /** Attribute → values that the entry of a stage asks for. */
  readonly wanted: ReadonlyMap<string, readonly string[]>;
  /** Property of events → values that a scoring rule asks for. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

export interface TextConstant {
  readonly op: TextTest['op'];
  readonly value: string;
}

/** All of them, in the order in which the agreement names them. */
export function constantsOf(agreement: Agreement): Constants {
  const numbers = new Map<string, number[]>();
  const texts = new Map<string, TextConstant[]>();
  const wanted = new Map<string, string[]>();
  for (const { criterion, by } of criteriaInUse(agreement)) {
    for (const test of testsIn(criterion)) {
      if ('attribute' in test) {
        append(numbers, test.attribute, numbersOf(test));
        append(texts, test.attribute, textsOf(test));
        if (by.startsWith('stage ')) append(wanted, test.attribute, valuesOf(test));
      }
    }
  }
  return { numbers, texts, wanted, properties: propertiesOf(agreement) };
}

function* testsIn(criterion: Criterion): Generator<Criterion> {
  if (!('of' in criterion)) yield criterion;
  else for (const part of criterion.of) yield* testsIn(part);
}

function numbersOf(test: Criterion): readonly number[] {
  switch (test.op) {
    case 'between':
      return [test.low, test.high];
    case 'gte':
    case 'gt':
    case 'lte':
    case 'lt':
      return [test.value];
    default:
      return [];
  }
}

function textsOf(test: Criterion): readonly TextConstant[] {
  switch (test.op) {
    case 'equals':
    case 'contains':
    case 'containsWord':
    case 'startsWith':
    case 'endsWith':
      return test.values.map((value) => ({ op: test.op, value }));
    default:
      return [];
  }
}

function valuesOf(test: Criterion): readonly string[] {
  switch (test.op) {
    case 'eq':
      return [String(test.value)];
    case 'in':
    case 'hasAny':
    case 'hasAll':
      return test.values;
    default:
      return [];
  }
}

function propertiesOf({ scorings }: Agreement): ReadonlyMap<string, readonly string[]> {
  const properties = new Map<string, string[]>();
  for (const { dimensions } of Object.values(scorings)) {
    for (const rule of dimensions.flatMap(({ groups }) => groups.flatMap(({ rules }) => rules))) {
      if (rule.kind !== 'event') continue;
      for (const { property, values } of rule.where) append(properties, property, values);
    }
  }
  return properties;
}

function append<Item>(lists: Map<string, Item[]>, key: string, items: readonly Item[]): void {
  if (items.length > 0) lists.set(key, [...(lists.get(key) ?? []), ...items]);
}
