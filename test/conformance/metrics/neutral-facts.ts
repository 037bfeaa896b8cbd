import { compareCodePoints } from '../../../src/support/code-points.ts';
import type { Instant } from '../../../src/support/instant.ts';
import { instantOf, isGiven } from '../neutral-values.ts';

/** What every fact of these vectors has; the unit everywhere is the cycle of a lead. */
export interface NeutralFact {
  readonly lead: string;
  readonly cycle: number;
  readonly at: string;
  readonly loggedAt?: string | null;
}

export interface NeutralEntry extends NeutralFact {
  readonly stage: string;
  readonly voidedAt?: string | null;
}

export interface NeutralDecision extends NeutralFact {
  readonly id: string;
  readonly outcome: string;
}

export interface NeutralRuling extends NeutralFact {
  readonly outcome: string;
}

export function isKnown({ at, loggedAt }: Pick<NeutralFact, 'at' | 'loggedAt'>, asOf: Instant): boolean {
  return instantOf(at) <= asOf && (!isGiven(loggedAt) || instantOf(loggedAt) <= asOf);
}

export function isVoided({ voidedAt }: NeutralEntry, asOf: Instant): boolean {
  return isGiven(voidedAt) && instantOf(voidedAt) <= asOf;
}

export function cycleKey({ lead, cycle }: Pick<NeutralFact, 'lead' | 'cycle'>): string {
  return `${lead} ${cycle}`;
}

/** Facts of one cycle together, in the order in which they are given. */
export function byCycle<Fact extends Pick<NeutralFact, 'lead' | 'cycle'>>(
  facts: readonly Fact[],
): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = cycleKey(fact);
    const own = found.get(key);
    if (own === undefined) found.set(key, [fact]);
    else own.push(fact);
  }
  return found;
}

/** When a stage was first entered by entries that stand; undefined = never. */
export function firstAt(entries: readonly NeutralEntry[], stage: string): Instant | undefined {
  const instants = entries.filter((entry) => entry.stage === stage).map(({ at }) => instantOf(at));
  return instants.length === 0 ? undefined : Math.min(...instants);
}

/** The first decision of a cycle; of two at one instant the lower id comes first. */
export function firstDecision(decisions: readonly NeutralDecision[]): NeutralDecision | undefined {
  return decisions.toSorted(
    (left, right) => instantOf(left.at) - instantOf(right.at) || compareCodePoints(left.id, right.id),
  )[0];
}

/** What became of a handoff: the first decision, restated by the newest ruling on it (semantics §4, §8). */
export function finalOutcome(
  decisions: readonly NeutralDecision[],
  rulings: readonly NeutralRuling[],
): string {
  const first = firstDecision(decisions);
  if (first === undefined) return 'pending';
  const newest = rulings.toSorted((left, right) => instantOf(left.at) - instantOf(right.at)).at(-1);
  return newest?.outcome ?? first.outcome;
}
