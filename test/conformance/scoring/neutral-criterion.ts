import type { Criterion } from '../../../src/criteria/criterion.ts';
import { normalText } from '../../../src/support/normal-text.ts';
import type { NeutralAttributes } from './neutral-lead.ts';
import { type Exact, scaledOf } from './neutral-points.ts';

type Comparison = 'gte' | 'gt' | 'lte' | 'lt';

/** A criterion of the format. */
export type NeutralCriterion =
  | { readonly op: 'all' | 'any' | 'none'; readonly of: readonly NeutralCriterion[] }
  | { readonly op: 'kOf'; readonly k: number; readonly of: readonly NeutralCriterion[] }
  | { readonly op: 'eq'; readonly attr: string; readonly value: Exact | boolean }
  | { readonly op: Comparison; readonly attr: string; readonly value: Exact }
  | { readonly op: 'between'; readonly attr: string; readonly low: Exact; readonly high: Exact }
  | {
      readonly op:
        | 'hasAny'
        | 'hasAll'
        | 'hasNone'
        | 'equals'
        | 'contains'
        | 'containsWord'
        | 'startsWith'
        | 'endsWith';
      readonly attr: string;
      readonly values: readonly string[];
    }
  | { readonly op: 'in' | 'notIn'; readonly attr: string; readonly values: readonly (string | boolean)[] }
  | { readonly op: 'exists' | 'missing'; readonly attr: string }
  | {
      readonly op: 'signal';
      readonly signals: readonly string[];
      readonly within: number;
      readonly count?: number;
    }
  | { readonly op: 'total' | 'fit' | 'engagement'; readonly cmp: Comparison; readonly value: Exact }
  | { readonly op: 'grade' | 'band' | 'cell' | 'outcome'; readonly values: readonly string[] }
  | { readonly op: 'reached'; readonly stage: string }
  | { readonly op: 'objection' }
  | {
      readonly op: 'consent';
      readonly purpose: string;
      readonly state: 'given' | 'withdrawn' | 'none';
    };

/** The normal form of a criterion; points of score tests get the given scale. */
export function criterionOf(
  criterion: NeutralCriterion,
  attributes: NeutralAttributes,
  pointScale: number,
): Criterion {
  const scaled = (attribute: string, value: Exact) => scaledOf(value, attributes[attribute]?.scale ?? 0);
  switch (criterion.op) {
    case 'all':
    case 'any':
    case 'none':
    case 'kOf':
      return { ...criterion, of: criterion.of.map((part) => criterionOf(part, attributes, pointScale)) };
    case 'eq':
      return equality(criterion.attr, criterion.value, attributes);
    case 'in':
    case 'notIn':
      return membership(criterion, attributes);
    case 'gte':
    case 'gt':
    case 'lte':
    case 'lt':
      return { op: criterion.op, attribute: criterion.attr, value: scaled(criterion.attr, criterion.value) };
    case 'between': {
      const { op, attr, low, high } = criterion;
      return { op, attribute: attr, low: scaled(attr, low), high: scaled(attr, high) };
    }
    case 'exists':
    case 'missing':
      return { op: criterion.op, attribute: criterion.attr };
    case 'signal':
      return {
        op: 'signal',
        signals: criterion.signals,
        withinDays: criterion.within,
        count: criterion.count ?? 1,
      };
    case 'total':
    case 'fit':
    case 'engagement':
      return {
        op: criterion.op,
        comparison: criterion.cmp,
        value: scaledOf(criterion.value, pointScale),
      };
    case 'grade':
    case 'band':
    case 'cell':
    case 'outcome':
    case 'reached':
    case 'objection':
    case 'consent':
      return criterion;
    default:
      return { op: criterion.op, attribute: criterion.attr, values: criterion.values.map(normalText) };
  }
}

/** Booleans know no lists in normal form: one accepted value is `eq`, both are `exists`, and no value is in an empty list. */
function membership(
  { op, attr, values }: Extract<NeutralCriterion, { readonly op: 'in' | 'notIn' }>,
  attributes: NeutralAttributes,
): Criterion {
  if (attributes[attr]?.type !== 'boolean') {
    return { op, attribute: attr, values: values.map((value) => normalText(String(value))) };
  }
  const [value, other] = [true, false].filter((each) => values.includes(each) === (op === 'in'));
  if (value === undefined) return { op: 'in', attribute: attr, values: [] };
  return other === undefined ? { op: 'eq', attribute: attr, value } : { op: 'exists', attribute: attr };
}

/** Numbers know no `eq` in normal form: equal is between a value and itself. */
function equality(attribute: string, value: Exact | boolean, attributes: NeutralAttributes): Criterion {
  const { type, scale = 0 } = attributes[attribute] ?? {};
  if (typeof value === 'boolean') return { op: 'eq', attribute, value };
  if (type !== 'integer' && type !== 'decimal')
    return { op: 'eq', attribute, value: normalText(String(value)) };
  const exact = scaledOf(value, scale);
  return { op: 'between', attribute, low: exact, high: exact };
}
