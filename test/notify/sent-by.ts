import type { Ledger } from '../../src/measure/outbox/ledger.ts';
import type { Channel } from '../../src/notify/channel.ts';
import type { Letter } from '../../src/notify/letter.ts';
import { sendOutbox } from '../../src/notify/send-outbox.ts';

/** What a run left: its outcomes in their order, the ledger, and every state of the ledger that was kept on the way. */
export interface SentRun {
  readonly outcomes: readonly string[];
  readonly ledger: Ledger;
  readonly kept: readonly (readonly string[])[];
}

/** Sends letters as the command does, without a disk and without waiting. */
export async function sentBy(
  channel: Channel,
  letters: readonly Letter[],
  before: Ledger = new Map(),
): Promise<SentRun> {
  let ledger = before;
  const kept: (readonly string[])[] = [];
  const sendings = await sendOutbox(letters, {
    channel,
    ledger: before,
    keep: (now) => {
      ledger = now;
      kept.push([...now.values()].map(({ key, state }) => `${key.split('|').at(-1)} ${state}`));
    },
    pause: async () => {},
    mayGoOn: () => true,
  });
  return { outcomes: sendings.map(({ delivery: { outcome } }) => outcome), ledger, kept };
}
