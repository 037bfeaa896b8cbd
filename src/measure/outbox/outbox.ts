import type { Agreement } from '../../model/agreement.ts';
import type { EscalationEvent } from '../escalation/escalation-event.ts';
import { type Message, messageOf } from './message.ts';
import type { SentKeys } from './sent-keys.ts';

/** What is to be told now, and what will have been told then. */
export interface Outbox {
  /** In the order of the events. */
  readonly messages: readonly Message[];
  /** To be kept before anything is sent: a message that got lost is asked for, one that came twice is believed never again. */
  readonly sent: SentKeys;
}

/** Every event whose key was not told before (semantics §6: a re-run never notifies twice). */
export function outboxOf(agreement: Agreement, events: readonly EscalationEvent[], sent: SentKeys): Outbox {
  const added = events.filter(({ key }) => !sent.has(key));
  return {
    messages: added.map((event) => messageOf(agreement, event)),
    sent: new Map([...sent, ...added.map(({ key, at }) => [key, at] as const)]),
  };
}
