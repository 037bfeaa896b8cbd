import type { Assignment } from '../analyze/space/lead-state.ts';
import type { PlannedEvent } from '../analyze/timeline/planned-event.ts';
import type { Choice, Measure } from '../analyze/told/question.ts';
import type { ToldValue } from '../analyze/told/told.ts';
import type { ToldSpace } from '../analyze/told/told-space.ts';
import type { DrawnLead } from '../analyze/witness/drawn-lead.ts';
import { witnessDay } from '../analyze/witness/witness-instant.ts';
import type { ConsentState } from '../criteria/criterion.ts';
import type { Agreement } from '../model/agreement.ts';
import { ownValue } from '../support/own-value.ts';
import { eventsOfFact } from './events-of-fact.ts';

/** A lead of these classes, as far as one can be drawn: what depends on the score has to be searched for. */
export function drawnLeadOf(agreement: Agreement, space: ToldSpace, assignment: Assignment): DrawnLead {
  const state = space.stateOf(assignment, witnessDay(agreement));
  const own = space.ownOf(assignment);
  const events = state.objection ? [] : eventsOf(own);
  const stage = stageOf(own);
  return {
    ...state,
    consents: consentsFor(agreement, events, state.consents),
    events,
    ...(stage !== undefined && { recordedStage: stage }),
  };
}

type Own = ReadonlyMap<Measure | Choice, ToldValue>;

function eventsOf(own: Own): readonly PlannedEvent[] {
  const facts = [...own].flatMap(([of, value]) =>
    of.of === 'fact' && typeof value === 'number' ? [{ fact: of.fact, value }] : [],
  );
  return eventsOfFact(facts);
}

function stageOf(own: Own): string | undefined {
  for (const [of, value] of own) if (of.of === 'stage' && typeof value === 'string') return value;
  return undefined;
}

/** Events count only where the consent they need is given. */
function consentsFor(
  { signals }: Agreement,
  events: readonly PlannedEvent[],
  consents: ReadonlyMap<string, ConsentState>,
): ReadonlyMap<string, ConsentState> {
  const needed = events.flatMap(({ signal }) => ownValue(signals, signal)?.consent ?? []);
  const given = needed.map((purpose): [string, ConsentState] => [purpose, 'given']);
  return new Map([...given, ...consents]);
}
