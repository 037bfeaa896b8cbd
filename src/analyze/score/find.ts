import type { Answer, Tier, UnknownReason } from '../answer.ts';
import { within } from '../budget.ts';
import { valuesIn, variablesIn } from '../diagram/cheapest.ts';
import type { Node } from '../diagram/diagrams.ts';
import { abstractionOf } from './abstraction.ts';
import type { Restriction } from './event-columns.ts';
import type { FoundLead, IsReal } from './found-lead.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { Scene } from './scene.ts';
import { openSearch, type Search } from './search.ts';
import { isOfEvents } from './shared-variables.ts';

export interface FindOptions {
  readonly restriction?: Restriction;
  /** A lead that is not real is left out. */
  readonly isReal?: IsReal;
  /** The most steps it may take; absent = what the budget of the scene has left. */
  readonly steps?: number;
  /** Asks only whether there can be none, of more timelines than there are: that takes little where all are too many. */
  readonly isLoose?: boolean;
}

/** Whether there is a lead of a kind: `proved` that there is none, or the cheapest one. */
export type Findings = (kind: number) => Answer<FoundLead>;

/** A kind is given up after so many of its leads turned out not to be real. */
const mostTries = 64;

/**
 * Looks for a lead of every kind. `kinds` is one diagram over all variables of the space whose results are kinds; 0 is of
 * no interest. What the space holds impossible is left out.
 */
export function find(
  scene: Scene,
  kinds: Node,
  { restriction = {}, isReal = () => true, steps, isLoose = false }: FindOptions = {},
): Findings {
  const { diagrams, possible } = scene.space;
  const answers = new Map<number, Answer<FoundLead>>();
  let tier: Tier = 'diagrams';
  const work = (): void => {
    const wanted = diagrams.choose(possible, kinds, 0);
    if (variablesIn(diagrams, wanted).some((index) => isOfEvents(scene, index))) tier = 'vectors';
    const prepared = prepare(scene, wanted, restriction, { isLoose });
    const search = openSearch(scene, wanted, prepared, isReal);
    const pending = new Set(valuesIn(diagrams, wanted).filter((kind) => kind !== 0));
    const tries = isLoose ? 0 : mostTries;
    settle({ search, pending, answers, tier, tries, none: noneFound(prepared, tier) });
    for (const kind of pending) answers.set(kind, unknown(tier, abstractionOf(scene, prepared.cases)));
  };
  const ended = within(() => (steps === undefined ? work() : scene.budget.limited(steps, work)));
  return (kind) => {
    const answer = answers.get(kind);
    if (answer !== undefined) return answer;
    return 'exhausted' in ended
      ? unknown(tier, { kind: ended.exhausted })
      : { answer: 'proved', tier: 'diagrams' };
  };
}

interface Settling {
  readonly search: Search;
  readonly pending: Set<number>;
  readonly answers: Map<number, Answer<FoundLead>>;
  readonly tier: Tier;
  readonly tries: number;
  readonly none: Answer<FoundLead>;
}

/** Takes off `pending` what gets an answer. A kind that had a candidate at first and has none any more stays. */
function settle({ search, pending, answers, tier, tries: most, none }: Settling): void {
  let candidates = search.candidates(pending);
  for (const kind of pending) {
    if (candidates.has(kind)) continue;
    answers.set(kind, none);
    pending.delete(kind);
  }
  for (let tries = 0; tries < most && candidates.size > 0; tries += 1) {
    for (const [kind, candidate] of candidates) {
      const lead = search.lead(kind, candidate);
      if (lead === undefined) continue;
      answers.set(kind, { answer: 'refuted', tier, witness: lead });
      pending.delete(kind);
    }
    candidates = pending.size > 0 ? search.candidates(pending) : new Map();
  }
}

/** Nothing found: that is a proof unless there are cases that could not be looked at. */
function noneFound({ failures: [failure] }: Prepared, tier: Tier): Answer<FoundLead> {
  return failure === undefined ? { answer: 'proved', tier } : unknown(tier, failure);
}

function unknown(tier: Tier, reason: UnknownReason): Answer<FoundLead> {
  return { answer: 'unknown', tier, reason, proved: [] };
}
