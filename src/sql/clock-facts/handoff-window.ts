import type { ClockDefinition } from '../../evaluate/clock/clock-definition.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Model } from '../models/model.ts';
import { noName, noNumber } from '../no-value.ts';

/** The window of a handoff is a clock like any other; no id of an agreement has such a sign. */
export const handoffWindow = '~handoff';

/** A cycle has one clock of an SLA but may have several handoffs, so each is a cycle of its own here. */
const perCycle = 1000;

/** What starts the window: a SELECT with the columns of `clock_fact` over a relation of offers. */
export function windowFacts(offers: string): string {
  return [
    `SELECT '${handoffWindow}', lead_id, cycle_number * ${perCycle} + handoff_number, 'start', offered_at, ${noNumber}, ${noNumber},`,
    `  ${noName}, ${noName}`,
    `FROM ${offers}`,
  ].join('\n');
}

/** What the window promises (semantics §4): the calendar is the handoff's, else the agreement's, never a team's. */
export function windowDefinition({ lifecycle, calendar }: Agreement): ClockDefinition {
  const { decideWithin, calendar: own = calendar } = lifecycle.handoff;
  return { side: 'sales', target: decideWithin, warnAt: [], calendar: own };
}

/** Relation `handoff_deadline`: the last instant at which a decision counts; NULL where the calendar cannot tell. */
export const handoffDeadline: Model = {
  name: 'handoff_deadline',
  query: [
    'SELECT handoff_offer.lead_id, handoff_offer.cycle_number, handoff_number, due_at AS deadline_at',
    `FROM handoff_offer JOIN clock ON clock.sla_id = '${handoffWindow}' AND clock.lead_id = handoff_offer.lead_id`,
    `  AND clock.cycle_number = handoff_offer.cycle_number * ${perCycle} + handoff_number`,
  ].join('\n'),
};
