import type { Dimension, Group, Scoring, ScoringRule } from '../../../model/scoring.ts';
import { worstFidelity } from '../../caveat.ts';
import type { RulePath } from '../../recorded-fact.ts';
import type { Carrier } from '../carrier.ts';
import { calculated, type Workbench } from '../workbench.ts';
import { attributeTerms, exclusiveTerms } from './attribute-terms.ts';
import { eventTerms } from './event-terms.ts';
import { inactivityTerms } from './inactivity-terms.ts';
import type { RuleTerms } from './rule-terms.ts';
import { summed } from './summed.ts';

/** The points of one group before its clamp, and what became of its rules. */
export interface GroupPoints {
  readonly group: Group;
  /** Sum of the fields that add up the rules' points; `0` without any. */
  readonly sum: string;
  readonly fields: readonly string[];
  readonly rules: readonly RulePoints[];
}

interface RulePoints extends RuleTerms {
  readonly id: string;
  readonly carrier: Carrier;
}

/** Fields that add up the points of a group's rules; several where one formula would be too long. */
export function groupPoints(
  workbench: Workbench,
  scoring: Scoring,
  dimension: Dimension,
  group: Group,
): GroupPoints {
  const path = { scoring: scoring.id, dimension: dimension.id, group: group.id };
  const rules = group.rules.map((rule) => ({ id: rule.id, terms: ruleTerms(workbench, path, rule) }));
  const parts = summed(rules.map(({ id, terms: { terms } }) => ({ id, terms })));
  const identity = `points/${scoring.id}/${dimension.id}/${group.id}`;
  const words = ['points', ...(scoring.isDefault ? [] : [scoring.id]), dimension.id, group.id];
  const names = parts.map((part, index) =>
    workbench.add(
      calculated({
        name: workbench.fieldName(
          `${identity}/${index}`,
          parts.length === 1 ? words : [...words, `part-${index + 1}`],
        ),
        label: `Points: ${workbench.words(group.title)}`,
        description: `Before the clamp of the group. Rules: ${part.ids.join(', ')}.`,
        type: { type: 'Number', scale: 0 },
        formula: part.formula,
        says: { of: 'rules', ...path, rules: part.ids },
      }),
    ),
  );
  const fieldsOf = (id: string): readonly string[] =>
    names.filter((_, index) => parts[index]?.ids.includes(id) === true);
  return {
    group,
    sum: names.length === 0 ? '0' : names.join(' + '),
    fields: names,
    rules: rules.map(({ id, terms }) => ({
      id,
      ...terms,
      carrier: ruleCarrier(`scoring/${scoring.id}/${dimension.id}/${group.id}/${id}`, terms, fieldsOf(id)),
    })),
  };
}

function ruleTerms(workbench: Workbench, path: Omit<RulePath, 'rule'>, rule: ScoringRule): RuleTerms {
  switch (rule.kind) {
    case 'attribute':
      return attributeTerms(workbench, rule);
    case 'exclusive':
      return exclusiveTerms(workbench, rule);
    case 'event':
      return eventTerms(workbench, { ...path, rule: rule.id }, rule);
    case 'inactivity':
      return inactivityTerms(workbench, rule);
    default:
      return rule satisfies never;
  }
}

function ruleCarrier(clause: string, { bound, caveats }: RuleTerms, fields: readonly string[]): Carrier {
  const approximated = worstFidelity(caveats) === 'approximated';
  return { clause, caveats, fields, ...(approximated && bound !== null && { points: bound }) };
}
