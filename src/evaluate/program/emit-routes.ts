import type { RoutingRule } from '../../model/routing.ts';
import { isWithSales } from '../score-row.ts';
import { type Condition, isAlways, isNever } from './condition.ts';
import type { Draft } from './draft.ts';
import { emitCriterion } from './emit-criterion.ts';
import { block, type Lines } from './lines.ts';
import { textLiteral, textOrNull } from './literal.ts';

/** Sets `route` and `pool`: the first rule that holds, of a lead that was handed over and is still open (semantics §7). */
export function emitRoutes(draft: Draft): Lines {
  const { lifecycle, routing } = draft.agreement;
  const ranks = lifecycle.stages.flatMap(({ id }, rank) => (isWithSales(lifecycle, id) ? [rank] : []));
  const rules = routing.rules.map((rule) => ({ rule, when: emitCriterion(rule.when, 'stage', draft) }));
  if (ranks.length === 0 || rules.every(({ when }) => isNever(when))) return [];
  return block(`if (${ranks.map((rank) => `rank === ${rank}`).join(' || ')})`, emitChain(rules));
}

function emitChain(rules: readonly { readonly rule: RoutingRule; readonly when: Condition }[]): Lines {
  const lines: string[] = [];
  for (const { rule, when } of rules) {
    if (isNever(when)) continue;
    const head = isAlways(when) ? '' : `if (${when.text}) `;
    const isFirst = lines.length === 0;
    lines.push(
      `${isFirst ? '' : '} else '}${head}{`,
      `  route = ${textLiteral(rule.id)};`,
      `  pool = ${textOrNull(poolOf(rule))};`,
    );
    if (isAlways(when)) break;
  }
  return [...lines, '}'];
}

function poolOf({ assign }: RoutingRule): string | undefined {
  return assign.to === 'pool' ? assign.pool : undefined;
}
