import type { Agreement } from '../../model/agreement.ts';
import { type Budget, type Exhausted, within } from '../budget.ts';
import { cheapest } from '../diagram/cheapest.ts';
import type { Assignment } from '../space/lead-state.ts';
import { mostNumbers } from './own-variable.ts';
import { partsOf } from './parts-of.ts';
import { areSame } from './same-told.ts';
import type { Told, ToldValue } from './told.ts';
import { openToldNodes } from './told-node.ts';
import { openToldOfEach } from './told-of-each.ts';
import { openToldSpace, type ToldSpace } from './told-space.ts';

/** Whether two expressions say the same of every lead. */
export type ToldComparison =
  | { readonly is: 'equal'; readonly tier: 'normal form' | 'diagrams' }
  | { readonly is: 'different'; readonly space: ToldSpace; readonly cases: readonly DifferentCase[] }
  | { readonly is: 'open'; readonly why: Exhausted | 'numbers' };

/** Leads of one assignment of which the two say different things. */
export interface DifferentCase {
  readonly assignment: Assignment;
  readonly left: ToldValue;
  readonly right: ToldValue;
}

/** Compares by the same text of both, then by diagrams over everything that either of them asks. */
export function compareTold(agreement: Agreement, left: Told, right: Told, budget: Budget): ToldComparison {
  if (areSame(left, right)) return { is: 'equal', tier: 'normal form' };
  const ofEach = openToldOfEach();
  const outcome = within(() => byDiagrams(agreement, ofEach(left), ofEach(right), budget));
  return 'exhausted' in outcome ? { is: 'open', why: outcome.exhausted } : outcome.found;
}

function byDiagrams(agreement: Agreement, left: Told, right: Told, budget: Budget): ToldComparison {
  const parts = partsOf([left, right]);
  const space = openToldSpace(agreement, parts, budget);
  const { differ, meantBy, nodeOf } = openToldNodes(space);
  const { diagrams } = space;
  const [first, second] = [nodeOf(left), nodeOf(right)];
  const apart = diagrams.both(differ(first, second), space.possible);
  if (apart === 0) {
    const range = Math.max(0, ...parts.numbers) - Math.min(0, ...parts.numbers);
    // Numbers that are added up are only tried near the constants; clamps make all others alike.
    if (parts.measured.length > 0 && range > mostNumbers) return { is: 'open', why: 'numbers' };
    return { is: 'equal', tier: 'diagrams' };
  }
  const cases = casesOf(space, apart).map((assignment) => ({
    assignment,
    left: meantBy(resultAt(space, first, assignment)),
    right: meantBy(resultAt(space, second, assignment)),
  }));
  return { is: 'different', space, cases };
}

/** How many different ways to a difference are handed over to be turned into leads. */
const mostCases = 24;

/** The cheapest ways to a difference, each in another corner: every one takes its last step away for the next. */
function casesOf({ costs, diagrams }: ToldSpace, apart: number): readonly Assignment[] {
  const found: Assignment[] = [];
  let left = apart;
  while (found.length < mostCases && left !== 0) {
    const path = cheapest(diagrams, left, costs).get(1);
    if (path === undefined) break;
    found.push(path.classes);
    const taken = [...path.classes]
      .sort(([a], [b]) => b - a)
      .reduce((below, [variable, at]) => {
        const size = diagrams.sizes[variable] ?? 0;
        return diagrams.branch(
          variable,
          Array.from({ length: size }, (_, index) => (index === at ? below : 0)),
        );
      }, 1);
    left = diagrams.both(left, diagrams.not(taken));
  }
  return found;
}

/** The result for an assignment; a variable that is not in it takes its cheapest class. */
function resultAt({ costs, diagrams }: ToldSpace, node: number, assignment: Assignment): number {
  let at = node;
  for (let value = diagrams.valueOf(at); value === undefined; value = diagrams.valueOf(at)) {
    const variable = diagrams.variableOf(at);
    at = diagrams.childOf(at, assignment.get(variable) ?? cheapestOf(costs[variable] ?? []));
  }
  return diagrams.valueOf(at) ?? 0;
}

function cheapestOf(costs: readonly number[]): number {
  return costs.reduce((best, cost, index) => (cost < (costs[best] ?? cost) ? index : best), 0);
}
