import type { Node } from '../diagram/diagrams.ts';
import { type FoundLead, type IsReal, leadsOfPair } from './found-lead.ts';
import type { LeadVectors } from './lead-vectors.ts';
import { type Pair, pairUp } from './pairing.ts';
import type { Prepared, PreparedCase } from './prepare.ts';
import type { Scene } from './scene.ts';
import { withoutText } from './without-text.ts';

/** Leads of kinds, the cheapest first; one that turns out not to be real is left out from then on. */
export interface Search {
  /** The cheapest candidates of these kinds; none for a kind that has none. */
  candidates(kinds: ReadonlySet<number>): ReadonlyMap<number, Candidate>;
  /** A real lead; nothing, and the candidate is left out, when there is none. */
  lead(kind: number, candidate: Candidate): FoundLead | undefined;
}

export interface Candidate {
  readonly pair: Pair;
  readonly of: OpenCase;
}

/** A case without what is left out. */
interface OpenCase {
  readonly prepared: PreparedCase;
  kinds: Node;
  leads: LeadVectors;
  events: PreparedCase['events'];
}

export function openSearch(scene: Scene, kinds: Node, { plan, cases }: Prepared, isReal: IsReal): Search {
  const { diagrams } = scene.space;
  const open = cases.map((prepared): OpenCase => {
    return { prepared, kinds, leads: prepared.leads, events: prepared.events };
  });

  function leaveOut({ pair, of }: Candidate, hasTimeline: boolean): void {
    const without = hasTimeline ? withoutText(scene.space, of.kinds, pair.lead.classes) : undefined;
    if (without !== undefined) {
      of.kinds = without;
      of.leads = of.prepared.leadsOf(without);
      return;
    }
    const groups = of.events.groups.map((group) => ({
      ...group,
      vectors: group.vectors.filter((vector) => vector !== pair.events),
    }));
    of.events = { ...of.events, groups };
  }

  return {
    candidates(wanted) {
      const best = new Map<number, Candidate>();
      for (const of of open) {
        const extra = of.prepared.ofCase.cost;
        const least = (kind: number): number => {
          if (!wanted.has(kind)) return Number.NEGATIVE_INFINITY;
          const known = best.get(kind);
          return known === undefined ? Number.POSITIVE_INFINITY : costOf(known) - extra;
        };
        pairUp(
          { diagrams, budget: scene.budget, leads: of.leads, events: of.events, together: plan.together },
          { least, offer: (kind, pair) => best.set(kind, { pair, of }) },
        );
      }
      return best;
    },
    lead(kind, candidate) {
      let hasTimeline = false;
      for (const lead of leadsOfPair(candidate.of.prepared, candidate.pair)) {
        if (isReal(lead, kind)) return lead;
        hasTimeline = true;
      }
      leaveOut(candidate, hasTimeline);
      return undefined;
    },
  };
}

function costOf({ pair, of }: Candidate): number {
  return pair.cost + of.prepared.ofCase.cost;
}
