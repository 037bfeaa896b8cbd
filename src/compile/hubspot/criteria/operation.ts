import type { ComparisonTest, TextTest } from '../../../criteria/criterion.ts';
import type { OperationType } from './operator-table.ts';

/** One test of a property as lists and scores write it. */
export interface Operation {
  readonly operationType: OperationType;
  readonly operator: string;
  /** Whether a contact without a value passes; a test on a missing value is false (semantics §1), its negation true. */
  readonly includeObjectsWithNoValueSet: boolean;
  readonly [detail: string]: unknown;
}

type TextOperator = TextTest['op'];
export type Comparison = ComparisonTest['op'];

/** A test and what holds exactly where it does not; without one it cannot be negated. */
export interface Question {
  readonly property: string;
  readonly yes: Operation;
  readonly no?: Operation;
}

/** A test that a missing value fails, and its negation, which a missing value passes. */
function asked(
  property: string,
  operationType: OperationType,
  [yes, no]: readonly [string, string?],
  detail: Readonly<Record<string, unknown>>,
): Question {
  return {
    property,
    yes: { operationType, operator: yes, includeObjectsWithNoValueSet: false, ...detail },
    ...(no !== undefined && {
      no: { operationType, operator: no, includeObjectsWithNoValueSet: true, ...detail },
    }),
  };
}

/** The same question the other way round: what was the negation holds. Undefined without one. */
export function reversed({ no, property, yes }: Question): Question | undefined {
  return no === undefined ? undefined : { property, yes: no, no: yes };
}

export function isKnown(property: string): Question {
  return asked(property, 'ALL_PROPERTY', ['IS_KNOWN', 'IS_UNKNOWN'], {});
}
export function isTrue(property: string, value: boolean): Question {
  return asked(property, 'BOOL', ['IS_EQUAL_TO', 'IS_NOT_EQUAL_TO'], { value });
}
export function isAnyOf(property: string, values: readonly string[]): Question {
  return asked(property, 'ENUMERATION', ['IS_ANY_OF', 'IS_NONE_OF'], { values });
}
export function containsAll(property: string, values: readonly string[]): Question {
  return asked(property, 'ENUMERATION', ['CONTAINS_ALL', 'DOES_NOT_CONTAIN_ALL'], { values });
}

const textOperators: Readonly<Record<TextOperator, readonly [string, string?]>> = {
  contains: ['CONTAINS', 'DOES_NOT_CONTAIN'],
  containsWord: ['CONTAINS_EXACTLY', 'DOES_NOT_CONTAIN_EXACTLY'],
  endsWith: ['ENDS_WITH'],
  equals: ['IS_EQUAL_TO', 'IS_NOT_EQUAL_TO'],
  startsWith: ['STARTS_WITH'],
};

export function textIs(property: string, operator: TextOperator, values: readonly string[]): Question {
  return asked(property, 'MULTISTRING', textOperators[operator], { values });
}

const numberOperators: Readonly<Record<Comparison, readonly [string, string]>> = {
  gt: ['IS_GREATER_THAN', 'IS_LESS_THAN_OR_EQUAL_TO'],
  gte: ['IS_GREATER_THAN_OR_EQUAL_TO', 'IS_LESS_THAN'],
  lt: ['IS_LESS_THAN', 'IS_GREATER_THAN_OR_EQUAL_TO'],
  lte: ['IS_LESS_THAN_OR_EQUAL_TO', 'IS_GREATER_THAN'],
};

export function numberIs(property: string, comparison: Comparison, value: number): Question {
  return asked(property, 'NUMBER', numberOperators[comparison], { value });
}

/** A point in time in the agreement's zone, and whether it belongs to the range. */
interface TimePoint {
  readonly zone: string;
  readonly from: 'NOW' | 'TODAY';
  readonly offset: Readonly<Partial<Record<'days' | 'hours', number>>>;
}

/** `after` the point, or `before` it; `inclusive` with the point itself. The negation has the other end of it. */
export function timeIs(
  property: string,
  side: 'after' | 'before',
  inclusive: boolean,
  { from, offset, zone }: TimePoint,
): Question {
  const point = {
    timeType: 'INDEXED',
    timezoneSource: 'CUSTOM',
    zoneId: zone,
    indexReference: { referenceType: from },
    offset,
  };
  const operation = (isAfter: boolean, isInclusive: boolean, blank: boolean): Operation => ({
    operationType: 'TIME_POINT',
    operator: isAfter ? 'IS_AFTER' : 'IS_BEFORE',
    includeObjectsWithNoValueSet: blank,
    type: 'TIME_POINT',
    propertyParser: 'VALUE',
    endpointBehavior: isInclusive ? 'INCLUSIVE' : 'EXCLUSIVE',
    timePoint: point,
  });
  const isAfter = side === 'after';
  return { property, yes: operation(isAfter, inclusive, false), no: operation(!isAfter, !inclusive, true) };
}
