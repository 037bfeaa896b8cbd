import { attributesRead } from '../../../criteria/attributes-read.ts';
import type { Criterion } from '../../../criteria/criterion.ts';
import { attainableFit } from '../../../evaluate/score/attainable-fit.ts';
import type { Dimension, ExclusiveRule, Group, ScoringRule } from '../../../model/scoring.ts';
import { type Caveat, worstFidelity } from '../../caveat.ts';
import { columnOf } from '../column.ts';
import { presence } from '../formula/attribute-condition.ts';
import { all, any, type Condition } from '../formula/condition.ts';
import { criterionCondition } from '../formula/criterion-condition.ts';
import { numberLiteral } from '../formula/literal.ts';
import type { Workbench } from '../workbench.ts';
import { clamp } from './score-script.ts';

/** How many of the attainable fit points can be judged (semantics §3, Fit), in a variable. */
export interface KnownPoints {
  readonly variable: string;
  readonly caveats: readonly Caveat[];
}

/** Attainable fit points without the unknown rules: those that are false and read a missing attribute. */
export function knownPoints(workbench: Workbench, fit: Dimension): KnownPoints {
  const groups = fit.groups.map((group) => knownGroup(workbench, group));
  const variable = workbench.variable(groups.map((group) => group.variable).join(' + ') || '0');
  clamp(workbench, variable, maxOnly(fit));
  return { variable, caveats: groups.flatMap(({ caveats }) => caveats) };
}

function knownGroup(workbench: Workbench, group: Group): KnownPoints {
  const variable = workbench.variable('0');
  const caveats = group.rules.flatMap((rule) => knownRule(workbench, group, rule, variable));
  clamp(workbench, variable, maxOnly(group));
  return { variable, caveats };
}

function maxOnly({ max }: { readonly max?: number }): { readonly max?: number } {
  return max === undefined ? {} : { max };
}

/** Adds what can be judged of the rule to the variable. */
function knownRule(
  workbench: Workbench,
  group: Group,
  rule: ScoringRule,
  variable: string,
): readonly Caveat[] {
  switch (rule.kind) {
    case 'attribute': {
      if (rule.points <= 0) return [];
      const condition = known(workbench, rule.when, rule.when);
      workbench.run(
        `${variable} = ${variable} + ifThenElse(${condition.text}, ${numberLiteral(rule.points)}, 0)`,
      );
      return worse(condition);
    }
    case 'exclusive':
      return knownExclusive(workbench, rule, variable);
    default: {
      const points = attainableFit({ id: 'fit', groups: [{ id: group.id, title: {}, rules: [rule] }] });
      if (points !== 0) workbench.run(`${variable} = ${variable} + ${numberLiteral(points)}`);
      return [];
    }
  }
}

/** The largest choice that can be judged; every choice once one of them matched. */
function knownExclusive(
  workbench: Workbench,
  { choices }: ExclusiveRule,
  variable: string,
): readonly Caveat[] {
  const matched: Criterion = { op: 'any', of: choices.map(({ when }) => when) };
  const most = workbench.variable('0');
  const conditions = choices
    .filter(({ points }) => points > 0)
    .toSorted((left, right) => left.points - right.points)
    .map(({ points, when }) => {
      const condition = known(workbench, when, matched);
      // From the least to the most, so that the most that can be judged is the one that stays.
      workbench.run(`${most} = ifThenElse(${condition.text}, ${numberLiteral(points)}, ${most})`);
      return condition;
    });
  workbench.run(`${variable} = ${variable} + ${most}`);
  return conditions.flatMap(worse);
}

/** `matched` holds, or nothing that `when` reads is missing. */
function known(workbench: Workbench, when: Criterion, matched: Criterion): Condition {
  const read = attributesRead(when).flatMap((id) => {
    const field = workbench.agreement.fields[id];
    return field === undefined || field.type === 'set' ? [] : [presence(columnOf(workbench, field))];
  });
  return any([criterionCondition(workbench, matched), all(read)]);
}

function worse({ caveats }: Condition): readonly Caveat[] {
  return worstFidelity(caveats) === 'exact' ? [] : caveats;
}
