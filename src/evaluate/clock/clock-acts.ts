import { compareCodePoints } from '../../support/code-points.ts';
import type { Instant } from '../../support/instant.ts';
import type { ClockFact } from './clock-fact.ts';

/** A fact that acts on a running clock at one instant. */
export type ClockAct = Extract<
  ClockFact,
  { readonly fact: 'void' | 'cancel' | 'stop' | 'reset' | 'reassign' }
>;

/** In one instant: cancel > stop > reset (semantics §5); a correction cancels, a reassignment meets what is left. */
const ranks: Readonly<Record<ClockAct['fact'], number>> = {
  void: 0,
  cancel: 1,
  stop: 2,
  reset: 3,
  reassign: 4,
};

/** The acts among the facts in the order in which they take effect. */
export function actsOf(facts: readonly ClockFact[]): readonly ClockAct[] {
  return facts.filter(isAct).sort(compareActs);
}

/**
 * The acts that can reach a clock. At its own start all do, but for a clock begun by a reset: every cancel, stop and
 * reset of that instant went to the clock before it.
 */
export function actsAfter(
  acts: readonly ClockAct[],
  startAt: Instant,
  byReset: boolean,
): readonly ClockAct[] {
  return acts.filter(
    (act) => act.at > startAt || (act.at === startAt && (!byReset || act.fact === 'reassign')),
  );
}

function isAct(fact: ClockFact): fact is ClockAct {
  return Object.hasOwn(ranks, fact.fact);
}

function compareActs(left: ClockAct, right: ClockAct): number {
  const order = left.at - right.at || ranks[left.fact] - ranks[right.fact];
  const logged = (left.loggedAt ?? left.at) - (right.loggedAt ?? right.at);
  return order || logged || compareCodePoints(causeOf(left), causeOf(right));
}

function causeOf(act: ClockAct): string {
  return act.fact === 'reassign' ? act.cause : '';
}
