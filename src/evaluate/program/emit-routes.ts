import type { RoutingRule } from '../../model/routing.ts';
import { block, type Lines } from '../../support/script-lines.ts';
import { textLiteral, textOrNull } from '../../support/script-literal.ts';
import { isWithSales } from '../score-row.ts';
import { type Condition, isAlways, isNever } from './condition.ts';
import type { Draft } from './draft.ts';
import { emitCriterion } from './emit-criterion.ts';

/** Sets `route` and `pool`: the first rule that holds, of a lead that was handed over and is still open (semantics §7). */
export function emitRoutes(draft: Draft): Lines {
  const { lifecycle, routing } = draft.agreement;
  const ranks = lifecycle.stages.flatMap(({ id }, rank) => (isWithSales(lifecycle, id) ? [rank] : []));
  const rules = routing.rules.map((rule) => ({ rule, when: emitCriterion(rule.when, 'stage', draft) }));
  if (ranks.length === 0 || rules.every(({ when }) => isNever(when))) return [];
  const reached = ranks.map((rank) => `rank === ${rank}`).join(' || ');
  return block(`routing: if (${reached})`, emitRules(rules));
}

/** One after the other rather than one inside the other: a thousand rules must not be a thousand levels deep. */
function emitRules(rules: readonly { readonly rule: RoutingRule; readonly when: Condition }[]): Lines {
  const certain = rules.findIndex(({ when }) => isAlways(when));
  const tried = certain === -1 ? rules : rules.slice(0, certain + 1);
  return tried
    .filter(({ when }) => !isNever(when))
    .flatMap(({ rule, when }) => {
      const assign = [`route = ${textLiteral(rule.id)};`, `pool = ${textOrNull(poolOf(rule))};`];
      return isAlways(when) ? assign : block(`if (${when.text})`, [...assign, 'break routing;']);
    });
}

function poolOf({ assign }: RoutingRule): string | undefined {
  return assign.to === 'pool' ? assign.pool : undefined;
}
