import type { Attribute } from './attribute.ts';
import type {
  AttributeTest,
  BetweenTest,
  ComparisonTest,
  EqualsTest,
  MembershipTest,
  SetTest,
  TextTest,
} from './criterion.ts';

/** What becomes of a question about one attribute in the language of a system. */
export interface AttributeFold<T> {
  readonly never: T;
  readonly not: (part: T) => T;
  /** Is there a value? */
  readonly presence: () => T;
  readonly choice: (test: EqualsTest | MembershipTest) => T;
  readonly number: (test: ComparisonTest | BetweenTest) => T;
  /** Of the age of a date. */
  readonly date: (test: ComparisonTest | BetweenTest) => T;
  readonly set: (test: SetTest) => T;
  readonly text: (test: TextTest) => T;
}

/** A question by what it asks; a set is never missing (semantics §1). */
export function foldAttribute<T>(
  test: AttributeTest,
  { type }: Pick<Attribute, 'type'>,
  fold: AttributeFold<T>,
): T {
  switch (test.op) {
    case 'exists':
      return fold.presence();
    case 'missing':
      return type === 'set' ? fold.never : fold.not(fold.presence());
    case 'eq':
    case 'in':
    case 'notIn':
      return fold.choice(test);
    case 'gte':
    case 'gt':
    case 'lte':
    case 'lt':
    case 'between':
      return type === 'date' ? fold.date(test) : fold.number(test);
    case 'hasAny':
    case 'hasAll':
    case 'hasNone':
      return fold.set(test);
    default:
      return fold.text(test);
  }
}
