import type { AttributeRule, Choice, ExclusiveRule, ScoringRule } from '../../model/scoring.ts';
import { criterionSql } from '../criteria/criterion-sql.ts';
import type { Statement } from '../statement.ts';
import { eventPoints } from './event-points.ts';
import { inactivityPoints } from './inactivity-points.ts';
import type { RulePosition } from './rule-position.ts';

/**
 * The points of a rule as an expression over a lead; undefined where they are already in the sum of the group's
 * additive event rules (semantics §3).
 */
export function rulePoints(
  statement: Statement,
  rule: ScoringRule,
  position: RulePosition,
): string | undefined {
  switch (rule.kind) {
    case 'attribute':
      return attributePoints(statement, rule);
    case 'exclusive':
      return exclusivePoints(statement, rule);
    case 'event':
      return eventPoints(statement, rule, position);
    case 'inactivity':
      return inactivityPoints(statement, rule, position);
  }
}

function attributePoints(statement: Statement, { when, points }: AttributeRule): string {
  return `CASE WHEN ${criterionSql(statement, when)} THEN ${points} ELSE 0 END`;
}

/** `CASE` takes the first choice that holds, as the rule does. */
function exclusivePoints(statement: Statement, { choices }: ExclusiveRule): string {
  if (choices.length === 0) return '0';
  const cases = choices.map((choice) => choiceCase(statement, choice));
  return `CASE ${cases.join(' ')} ELSE 0 END`;
}

function choiceCase(statement: Statement, { when, points }: Choice): string {
  return `WHEN ${criterionSql(statement, when)} THEN ${points}`;
}
