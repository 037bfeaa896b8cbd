import {
  entryName,
  type Ledger,
  type LedgerEntry,
  withEntry,
  withoutEntry,
} from '../measure/outbox/ledger.ts';
import type { Channel, Delivery } from './channel.ts';
import type { Letter } from './letter.ts';

/** What became of a letter in this run; `waiting`: not tried, since one before it failed. */
export interface Sending {
  readonly letter: Letter;
  readonly delivery: Delivery | { readonly outcome: 'waiting' };
}

export interface SendingTerms {
  readonly channel: Channel;
  readonly ledger: Ledger;
  /** Has it on the disk before it returns. */
  readonly keep: (ledger: Ledger) => void;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Whether there is time for another message. */
  readonly mayGoOn: () => boolean;
}

/**
 * Sends letters one by one in their order. The ledger says `sending` before a letter leaves and `sent` right after it was
 * taken, so that a run that ends anywhere in between leaves at most one letter in doubt.
 */
export async function sendOutbox(
  letters: readonly Letter[],
  { channel, ledger: before, keep, pause, mayGoOn }: SendingTerms,
): Promise<readonly Sending[]> {
  let ledger = before;
  const keepNow = (now: Ledger): void => {
    keep(now);
    ledger = now;
  };
  const sendings: Sending[] = [];
  const blocked = new Set<string>();
  let isOver = false;
  for (const letter of letters) {
    const { key, at, thread } = letter.message;
    if (isOver || blocked.has(thread) || !mayGoOn()) {
      blocked.add(thread);
      sendings.push({ letter, delivery: { outcome: 'waiting' } });
      continue;
    }
    if (sendings.length > 0 && channel.pauseMs > 0) await pause(channel.pauseMs);
    const name = { key, channel: channel.name };
    keepNow(withEntry(ledger, { ...name, at, state: 'sending' }));
    const delivery = await channel.deliver(letter, threadEntry(ledger, thread, channel.name));
    keepNow(ledgerAfter(ledger, { ...name, at, state: 'sending' }, delivery));
    sendings.push({ letter, delivery });
    if (delivery.outcome === 'refused' || delivery.outcome === 'unknown') blocked.add(thread);
    isOver ||= delivery.outcome === 'unknown' || (delivery.outcome === 'refused' && delivery.isForAll);
  }
  return sendings;
}

function ledgerAfter(ledger: Ledger, entry: LedgerEntry, delivery: Delivery): Ledger {
  switch (delivery.outcome) {
    case 'delivered': {
      const { place } = delivery;
      return withEntry(ledger, { ...entry, state: 'sent', ...(place !== undefined && { place }) });
    }
    case 'skipped':
      return withEntry(ledger, { ...entry, state: 'skipped' });
    case 'refused':
      return withoutEntry(ledger, entry);
    case 'unknown':
      return withEntry(ledger, entry);
    default:
      return delivery satisfies never;
  }
}

/** The newest entry of the same incident that has a place. */
function threadEntry(ledger: Ledger, thread: string, channel: string): LedgerEntry | undefined {
  return [...ledger.values()].findLast(
    (entry) => entry.channel === channel && entry.key.startsWith(`${thread}|`) && entry.place !== undefined,
  );
}

/** Letters that are too old, as entries of the ledger. */
export function withSkipped(ledger: Ledger, channel: string, letters: readonly Letter[]): Ledger {
  const entries = letters.map(
    ({ message: { key, at } }): LedgerEntry => ({ key, channel, at, state: 'skipped' }),
  );
  return new Map([...ledger, ...entries.map((entry) => [entryName(entry), entry] as const)]);
}
