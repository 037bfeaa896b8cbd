import type { ToolLanguage } from '../../model/words/language.ts';

/** What an agreement could begin with, read off an export: nothing in it was agreed. */
export interface Proposal {
  readonly language: ToolLanguage;
  readonly zone: Assumed;
  readonly currency: Assumed;
  /** In order; at least two. */
  readonly stages: readonly ProposedStage[];
  readonly handoff: string;
  readonly acceptance: string;
  /** How long sales may take to accept. */
  readonly decideWithin: Assumed;
  readonly leads: number;
  readonly fields: readonly ProposedField[];
  /** The field that says where a lead comes from; absent where none does. */
  readonly origin?: string;
  readonly signals: readonly ProposedSignal[];
  readonly reasons: readonly ProposedReason[];
  readonly members: readonly Named[];
  readonly queues: readonly Named[];
  readonly purposes: readonly Named[];
  /** States in which a lead waits for somebody else. */
  readonly waitings: readonly string[];
  readonly response: ProposedResponse;
  /** Leads that reached the handoff in the median of the whole months; absent where there was no whole month. */
  readonly volume?: { readonly median: number; readonly months: number };
  /** What else can be measured. */
  readonly has: { readonly activities: boolean; readonly outcomes: boolean; readonly amounts: boolean };
}

/** A value and where it comes from. */
export interface Assumed {
  readonly value: string;
  /** `said`: by the mapping, the export or at the terminal; `usual`: nobody said it. */
  readonly from: 'said' | 'usual';
}

/** A name of the agreement and in how many rows it stands. */
export interface Named {
  readonly id: string;
  /** As the export writes it, where that is another text than the id. */
  readonly title?: string;
  readonly seen: number;
}

export interface ProposedStage extends Named {
  readonly role: StageRole | undefined;
  /** Of the leads that reached a later stage, how many came by without this one. */
  readonly passedBy: number;
  readonly reachedLater: number;
  /** How many of the leads that were here and in the stage before were there first. */
  readonly after?: { readonly stage: string; readonly inOrder: number; readonly both: number };
  /** Nothing in the export stands for it; the form of an agreement asks for it. */
  readonly isAdded?: boolean;
}

export type StageRole = 'lead' | 'nurture' | 'mql' | 'sal' | 'sql' | 'opportunity' | 'won' | 'lost';

export interface ProposedField {
  readonly id: string;
  readonly type: 'enum' | 'set' | 'integer' | 'decimal' | 'boolean' | 'date' | 'text';
  /** Of enums and sets, most frequent first. */
  readonly values?: readonly string[];
  readonly scale?: number;
  readonly isPersonal: boolean;
  /** Leads of which it is known. */
  readonly seen: number;
}

export interface ProposedSignal extends Named {
  /** The purpose that somebody agreed to, where e-mail is the way. */
  readonly consent?: string;
  readonly properties: readonly string[];
}

export interface ProposedReason extends Named {
  readonly at: readonly ('handoff' | 'work' | 'opportunity')[];
  readonly class: 'recycle' | 'disqualify' | 'lost';
}

/** How long leads waited from the handoff. */
export interface ProposedResponse {
  /** Until somebody turned to them, or until the next stage where the export knows of no contacts. */
  readonly until: 'contact' | 'stage';
  /** As a promise writes it, e.g. `24 hours`. */
  readonly target: string;
  /** Leads that reached the handoff. */
  readonly started: number;
  /** Of those, how many got what they waited for within the target. */
  readonly inTime: number;
  /** Those that got what they waited for, however late. */
  readonly answered: number;
  /** Milliseconds by nearest rank, of those; absent where there are too few. */
  readonly median?: number;
  readonly p75?: number;
}
