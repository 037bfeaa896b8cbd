import type { Criterion } from '../../../criteria/criterion.ts';
import type { Stage } from '../../../model/lifecycle.ts';
import { formatScaledDecimal } from '../../../support/scaled-decimal.ts';
import { all, type Condition } from '../formula/condition.ts';
import { criterionCondition, type ScoreFields } from '../formula/criterion-condition.ts';
import type { Workbench } from '../workbench.ts';
import type { EntryConditions } from './entry-conditions.ts';
import { type ListFilter, type ListView, mostFilters } from './list-view.ts';

/** What a list can be made of. */
export interface Parts {
  /** Makes a checkbox of a part of the entry; undefined when Salesforce has no room for it. */
  readonly partField: (word: string, condition: Condition) => string | undefined;
  /** False for a calculated field that Salesforce has no room for. */
  readonly isThere: (field: string) => boolean;
}

/**
 * Filters that together say what one formula has no room for: checkboxes for what can be written, and the score's own
 * fields compared in the view. Undefined when it does not work out.
 */
export function splitFilters(
  workbench: Workbench,
  stage: Stage,
  conditions: EntryConditions,
  score: ScoreFields | undefined,
  parts: Parts,
): Pick<ListView, 'filters' | 'logic'> | undefined {
  const { isThere, partField } = parts;
  const eligible = partField('eligible', all([conditions.gate, conditions.fields, conditions.require]));
  const threshold = thresholdFilters(workbench, stage, score, parts);
  const fast = stage.entry.fastTrack === undefined ? null : partField('fast-track', conditions.fastTrack);
  if (eligible === undefined || threshold === undefined || fast === undefined) return undefined;
  const filters = [ticked(eligible), ...threshold, ...(fast === null ? [] : [ticked(fast)])];
  if (filters.length > mostFilters || !threshold.every(({ field }) => isThere(field))) return undefined;
  if (fast === null || threshold.length === 0)
    return { filters: fast === null ? filters : [ticked(eligible)] };
  const numbers = threshold.map((_, index) => index + 2).join(' AND ');
  const reached = threshold.length === 1 ? numbers : `(${numbers})`;
  return { filters, logic: `1 AND (${reached} OR ${filters.length})` };
}

/** A filter for each part of the threshold that compares the score, and one for everything else it asks. */
function thresholdFilters(
  workbench: Workbench,
  { entry: { threshold } }: Stage,
  score: ScoreFields | undefined,
  { partField }: Parts,
): readonly ListFilter[] | undefined {
  if (threshold === undefined) return [];
  const asked = threshold.op === 'all' ? threshold.of : [threshold];
  const compared = asked.map((part) => ({ part, filter: score && scoreFilter(part, score) }));
  const others = compared.filter(({ filter }) => filter === undefined).map(({ part }) => part);
  const filters = compared.flatMap(({ filter }) => (filter === undefined ? [] : [filter]));
  if (others.length === 0) return filters;
  const rest = all(others.map((part) => criterionCondition(workbench, part, score)));
  const field = partField('threshold', rest);
  return field === undefined ? undefined : [ticked(field), ...filters];
}

/** A blank passes neither comparison, as it should: without a score every test on it is false (semantics §2). */
function scoreFilter(criterion: Criterion, score: ScoreFields): ListFilter | undefined {
  switch (criterion.op) {
    case 'total':
    case 'fit':
    case 'engagement': {
      const field = score.fields[criterion.op];
      if (field === undefined || (criterion.comparison !== 'gte' && criterion.comparison !== 'gt'))
        return undefined;
      const operation = criterion.comparison === 'gte' ? 'greaterOrEqual' : 'greaterThan';
      return { field, operation, value: formatScaledDecimal(criterion.value, score.scale) };
    }
    case 'grade':
    case 'band':
    case 'cell':
    case 'outcome': {
      const field = score.fields[criterion.op];
      if (field === undefined || criterion.values.length === 0) return undefined;
      return { field, operation: 'equals', value: criterion.values.join(',') };
    }
    default:
      return undefined;
  }
}

/** The filter that a checkbox is ticked. */
export function ticked(field: string): ListFilter {
  return { field, operation: 'equals', value: '1' };
}
