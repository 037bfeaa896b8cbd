import type { Agreement } from '../../model/agreement.ts';
import type { Instant } from '../../support/instant.ts';
import type { EscalationEvent } from '../escalation/escalation-event.ts';
import { entryName, type Ledger } from './ledger.ts';
import { type Message, messageOf } from './message.ts';

export interface OutboxTerms {
  readonly channel: string;
  /** Events before it are no news any more. */
  readonly from: Instant;
  /** Somebody asked for events from `from` on, those that were skipped before among them. */
  readonly isAsked: boolean;
  /** The channel takes the same message twice for one, or can find out whether it has it. */
  readonly canRepeat: boolean;
}

/** What is to be told now on one channel; each in the order of the events. */
export interface Outbox {
  readonly messages: readonly Message[];
  /** Too old, and not recorded so far. */
  readonly skipped: readonly Message[];
  /** A run ended while it sent them, and nobody here can know whether they arrived. */
  readonly doubtful: readonly Message[];
}

/** Every event that was not told before on this channel (semantics §6: a re-run never notifies twice). */
export function outboxOf(
  agreement: Agreement,
  events: readonly EscalationEvent[],
  ledger: Ledger,
  { channel, from, isAsked, canRepeat }: OutboxTerms,
): Outbox {
  const outbox = { messages: [] as Message[], skipped: [] as Message[], doubtful: [] as Message[] };
  for (const event of events) {
    const state = ledger.get(entryName({ key: event.key, channel }))?.state;
    const message = (): Message => messageOf(agreement, event);
    if (state === 'sent') continue;
    if (state === 'sending') (canRepeat ? outbox.messages : outbox.doubtful).push(message());
    else if (event.at >= from && (state === undefined || isAsked)) outbox.messages.push(message());
    else if (state === undefined) outbox.skipped.push(message());
  }
  return outbox;
}
