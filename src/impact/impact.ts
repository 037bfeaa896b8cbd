import type { Side } from '../model/text.ts';
import type { TableName } from '../records/load/table-plan.ts';
import type { Instant } from '../support/instant.ts';

/** A number of two agreements. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/** How many leads; null = fewer than five, or hidden beside such a group. */
export type Told = number | null;

/** What another agreement would have done with the leads of an export. Both sides are worked out from the same facts. */
export interface Impact {
  readonly asOf: Instant;
  /** Months and weeks are told from here on; the beginning of a month. */
  readonly since: Instant;
  /** Leads that were replayed. */
  readonly leads: number;
  /** Where leads stand at asOf. */
  readonly standing: readonly Moves[];
  readonly qualified: Qualified;
  readonly load: readonly UnitLoad[];
  readonly promises: readonly PromiseImpact[];
  readonly breakdowns: readonly PartsImpact[];
  readonly examples: readonly Example[];
  /** Tables that some figure needs and that were not exported. */
  readonly lacks: readonly TableName[];
}

/** How leads move in one column of `score`. */
export interface Moves {
  readonly column: 'stage' | 'grade' | 'outcome' | 'route' | 'pool';
  readonly moved: number;
  readonly same: number;
  /** By leads falling; null = no value. */
  readonly ways: readonly Way[];
}

export interface Way {
  readonly from: string | null;
  readonly to: string | null;
  readonly leads: Told;
}

/** Leads that first qualify by themselves between `since` and asOf. */
export interface Qualified extends BeforeAfter {
  readonly stage: string;
  /** Under both: at the same instant, earlier or later under the new agreement. */
  readonly both: Told;
  readonly earlier: Told;
  readonly later: Told;
  readonly months: readonly QualifiedMonth[];
  /** Under both, only the new one, only the old one: what became of them as recorded. */
  readonly fates: readonly FateReading[];
}

/** `appears`: under the new agreement alone; `disappears`: under the old one alone. */
export type Fate = 'stays' | 'appears' | 'disappears';

export interface QualifiedMonth extends BeforeAfter {
  /** `2026-11`. */
  readonly month: string;
  readonly isWhole: boolean;
  readonly appears: Told;
  readonly disappears: Told;
}

/** What is recorded of some leads up to asOf, whenever it happened. */
export interface FateReading {
  readonly fate: Fate;
  readonly leads: number;
  /** Stages from the acceptance on; null = fewer than five leads in the group. Absent = stages were not exported. */
  readonly reached?: readonly { readonly stage: string; readonly leads: Told }[];
  /** Leads of whom a deal was won; absent = deals were not exported. */
  readonly bought?: Told;
  /** Minor units of the agreement's currency. */
  readonly revenue?: Told;
}

/** New leads for one team, or for what takes leads without one team, by whole weeks. */
export interface UnitLoad {
  readonly unit: { readonly kind: 'team' | 'pool' | 'queue'; readonly id: string };
  readonly weeks: number;
  readonly leads: BeforeAfter;
  /** The largest week. */
  readonly most: BeforeAfter;
  /** Leads a week that the unit can take, on average, to a tenth; absent where somebody has no limit. */
  readonly capacity?: { readonly before?: number; readonly after?: number };
  /** Weeks with more leads than could be taken in them. */
  readonly weeksOver: BeforeAfter;
  /** Never above its capacity before, and now it is. */
  readonly isNewlyOver: boolean;
}

/** A promise about single leads, judged by both versions over what was recorded. */
export interface PromiseImpact {
  readonly sla: string;
  readonly side: Side;
  readonly status: 'unchanged' | 'changed' | 'added' | 'removed' | 'no data';
  readonly before?: Kept;
  readonly after?: Kept;
  readonly lacks: readonly TableName[];
}

/** Clocks that were due between `since` and asOf. */
export interface Kept {
  readonly met: number;
  readonly breached: number;
  /** Open, paused, canceled, waived or in error. */
  readonly others: number;
}

export interface PartsImpact {
  readonly by: 'channel' | 'territory' | 'segment';
  /** Of a segment: the field that makes it. */
  readonly field?: string;
  readonly parts: readonly PartImpact[];
}

/** Volumes are told by their own groups, what appears and disappears by its own. */
export interface PartImpact {
  /** Null = leads that are in no part. */
  readonly part: string | null;
  readonly before: Told;
  readonly after: Told;
  readonly appears: Told;
  readonly disappears: Told;
  /** Absent = deals were not exported. */
  readonly lostThatBought?: Told;
}

/** One lead of a kind of move, without a value of its own. */
export interface Example {
  readonly kind: Fate | 'moves';
  /** Keyed hash, or the id itself where that was asked for. */
  readonly id: string;
  readonly at: Instant;
  readonly before: ExampleStanding;
  readonly after: ExampleStanding;
  /** Rules that give other points, by how much. */
  readonly rules: readonly { readonly rule: string; readonly points: BeforeAfter }[];
}

/** How the lead stands at the instant; points as ranges of ten. */
export interface ExampleStanding {
  readonly stage: string;
  readonly route: string | null;
  readonly grade: string | null;
  readonly band: string | null;
  readonly outcome: string | null;
  readonly total: string | null;
  /** What keeps it from the handoff stage, or lets it in. */
  readonly entry: readonly string[];
}
