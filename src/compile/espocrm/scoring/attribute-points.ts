import type { AttributeRule, ExclusiveRule } from '../../../model/scoring.ts';
import { type Caveat, worstFidelity } from '../../caveat.ts';
import { criterionCondition } from '../formula/criterion-condition.ts';
import { numberLiteral } from '../formula/literal.ts';
import type { Workbench } from '../workbench.ts';
import type { RulePoints } from './rule-points.ts';

/** Points when the criterion holds. */
export function attributePoints(workbench: Workbench, { points, when }: AttributeRule): RulePoints {
  const { caveats, text } = criterionCondition(workbench, when);
  return judged(`ifThenElse(${text}, ${numberLiteral(points)}, 0)`, caveats, [points]);
}

/** The points of the first choice that holds: the number of the choice is found first, so that nothing is nested. */
export function exclusivePoints(workbench: Workbench, { choices }: ExclusiveRule): RulePoints {
  const conditions = choices.map(({ when }) => criterionCondition(workbench, when));
  const caveats = conditions.flatMap((condition) => condition.caveats);
  const points = choices.map((choice) => choice.points);
  if (worstFidelity(caveats) === 'missing') return judged('0', caveats, points);
  // From the last to the first, so that the first that holds is the one that stays.
  const chosen = workbench.variable('0');
  for (const [index, { text }] of [...conditions.entries()].toReversed()) {
    workbench.run(`${chosen} = ifThenElse(${text}, ${numberLiteral(points[index] ?? 0)}, ${chosen})`);
  }
  return judged(chosen, caveats, points);
}

/** What cannot be asked gives no points, which may be as many as lie between the choices. */
function judged(expression: string, caveats: readonly Caveat[], points: readonly number[]): RulePoints {
  const spread = Math.max(0, ...points) - Math.min(0, ...points);
  const fidelity = worstFidelity(caveats);
  return {
    expression: fidelity === 'missing' ? '0' : expression,
    caveats,
    bound: fidelity === 'exact' ? 0 : spread,
  };
}
