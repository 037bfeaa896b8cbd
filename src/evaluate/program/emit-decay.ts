import type { EventRule } from '../../model/scoring.ts';
import { numberLiteral } from '../../support/script-literal.ts';
import { type DecayTable, decayTable } from '../score/decay-table.ts';
import type { Term } from './add-terms.ts';
import { call, type Draft, windowStart } from './draft.ts';

/** Beyond this many steps a table is looked up instead of comparing with one instant after the other. */
const longestChain = 6;

/** Up to this many windows are asked all, which is faster than to guess at which of them to stop. */
const mostTerms = 4;

/** Events younger than so many whole days, and not in an earlier step, give these points. */
interface Step {
  readonly belowDays: number;
  readonly points: number;
}

/**
 * The points of an event inside the look-back at the instant `at` names: the compiler worked them out for every age,
 * here they are only looked up (semantics §3, Decay).
 */
export function emitDecayed(rule: EventRule, at: string, draft: Draft): string {
  const table = decayTable(rule.points, rule.decay, rule.lookbackDays);
  const { steps, last } = withoutUseless(stepsOf(table), table.tail, rule.lookbackDays);
  if (steps.length === 0) return numberLiteral(last);
  if (steps.length > longestChain) return emitLookUp(table, at, draft);
  const chain = steps.map(
    ({ belowDays, points }) => `${at} > ${windowStart(draft, belowDays)} ? ${numberLiteral(points)} : `,
  );
  return `(${chain.join('')}${numberLiteral(last)})`;
}

/**
 * The same as a sum: each window adds what its events have more than those behind it, so outside of all of them there is
 * nothing and no look-back has to be asked. Only of a few windows, and of points that end.
 */
export function windowTerms(rule: EventRule, at: string, draft: Draft): readonly Term[] | undefined {
  const table = decayTable(rule.points, rule.decay, rule.lookbackDays);
  const steps = stepsOf(table);
  if (table.tail !== 0 || steps.length === 0 || steps.length > mostTerms) return undefined;
  return steps.map(({ belowDays, points }, index) => ({
    factor: `(${at} > ${windowStart(draft, belowDays)})`,
    points: points - (steps[index + 1]?.points ?? 0),
  }));
}

/** Ages with the same points become one step. */
function stepsOf({ points }: DecayTable): readonly Step[] {
  return points.flatMap((value, age) =>
    age + 1 < points.length && points[age + 1] === value ? [] : [{ belowDays: age + 1, points: value }],
  );
}

/** A step that ends with the look-back is the last one: what lies beyond is not asked. */
function withoutUseless(
  steps: readonly Step[],
  tail: number,
  lookbackDays: number | undefined,
): { readonly steps: readonly Step[]; readonly last: number } {
  const last = steps.at(-1);
  if (last === undefined || last.belowDays !== lookbackDays) return { steps, last: tail };
  return { steps: steps.slice(0, -1), last: last.points };
}

function emitLookUp({ points, tail }: DecayTable, at: string, draft: Draft): string {
  const table = draft.constants.nameOf(`[${points.map(numberLiteral).join(', ')}]`);
  return `${call(draft, 'decayed')}(${table}, ${numberLiteral(tail)}, asOf - ${at})`;
}
