import type { Budget } from '../budget.ts';
import { valuesIn } from '../diagram/cheapest.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
import type { EventGroup, EventGroups, EventVector } from './event-vectors.ts';
import type { LeadVector, LeadVectors } from './lead-vectors.ts';
import type { JointVerdict } from './verdict-plan.ts';

/** A lead and a timeline that together are of a kind. */
export interface Pair {
  readonly cost: number;
  readonly lead: LeadVector;
  readonly events: EventVector;
}

/** What is paired. */
export interface PairingInput {
  readonly diagrams: Diagrams;
  readonly budget: Budget;
  readonly leads: LeadVectors;
  readonly events: EventGroups;
  /** Verdicts for which points of both are added. */
  readonly together: readonly JointVerdict[];
}

/** Takes in pairs and says which are still worth looking at. */
export interface BestPairs {
  /** A pair of a kind may only be offered when it costs less. */
  least(kind: number): number;
  offer(kind: number, pair: Pair): void;
}

/**
 * Offers the cheapest pair of every kind. What events alone decide is known of a whole group of timelines; only where a sum
 * of points of both is asked after that, single pairs are looked at, cheap ones first, until none can be cheaper.
 */
export function pairUp(input: PairingInput, best: BestPairs): void {
  const classAt = new Map(input.together.map((verdict) => [verdict.index, verdict.classAt]));
  for (const [left, leads] of input.leads) {
    for (const group of input.events.groups) {
      const kinds = group.classes.reduce(
        (node, [variable, index]) => input.diagrams.restrict(node, variable, index),
        left,
      );
      input.budget.spend(1);
      pairGroups({ ...input, classAt }, best, { kinds, leads, group });
    }
  }
}

interface Groups {
  readonly kinds: Node;
  readonly leads: readonly LeadVector[];
  readonly group: EventGroup;
}

type ClassesAt = ReadonlyMap<number, JointVerdict['classAt']>;

function pairGroups(
  { diagrams, budget, classAt }: PairingInput & { readonly classAt: ClassesAt },
  best: BestPairs,
  { kinds, leads, group: { vectors } }: Groups,
): void {
  const possible = valuesIn(diagrams, kinds).filter((kind) => kind !== 0);
  const cheapestEvents = vectors[0]?.cost ?? Number.POSITIVE_INFINITY;
  const limit = (): number => Math.max(...possible.map(best.least));
  let least = limit();
  for (const lead of leads) {
    if (lead.cost + cheapestEvents >= least) return;
    budget.spend(vectors.length >> 4);
    for (const events of vectors) {
      const cost = lead.cost + events.cost;
      if (cost >= least) break;
      const kind = kindOf(
        diagrams,
        kinds,
        (variable) => classAt.get(variable)?.(lead.values, events.values) ?? 0,
      );
      if (kind === 0 || cost >= best.least(kind)) continue;
      best.offer(kind, { cost, lead, events });
      least = limit();
    }
  }
}

function kindOf(diagrams: Diagrams, kinds: Node, classOf: (variable: number) => number): number {
  let node = kinds;
  let value = diagrams.valueOf(node);
  while (value === undefined) {
    node = diagrams.childOf(node, classOf(diagrams.variableOf(node)));
    value = diagrams.valueOf(node);
  }
  return value;
}
