import type { LedgerEntry } from '../measure/outbox/ledger.ts';
import type { Letter } from './letter.ts';

/** Where escalations can be told. */
export const channelNames = ['github-issue', 'slack', 'email', 'webhook', 'stdout'] as const;
export type ChannelName = (typeof channelNames)[number];

/** A way to tell escalations. */
export interface Channel {
  readonly name: ChannelName;
  /** It takes the same message twice for one, or can find out whether it has it. */
  readonly canRepeat: boolean;
  /** Milliseconds between two messages. */
  readonly pauseMs: number;
  /** Where messages go, without anything secret. */
  readonly target: string;
  /** Exactly what would be sent, for people. */
  readonly shown: (letter: Letter) => string;
  /** `known`: where earlier messages of the same thread went, as the channel called it. */
  readonly deliver: (letter: Letter, known: LedgerEntry | undefined) => Promise<Delivery>;
}

/** What came of a message. Reasons are sentences without anything secret. */
export type Delivery =
  | { readonly outcome: 'delivered'; readonly place?: string }
  /** There is nothing that it could be told of, and never will be. */
  | { readonly outcome: 'skipped'; readonly reason: string }
  /** It certainly did not arrive. `isForAll`: no other message would. */
  | { readonly outcome: 'refused'; readonly reason: string; readonly isForAll: boolean }
  /** It may have arrived. */
  | { readonly outcome: 'unknown'; readonly reason: string };
