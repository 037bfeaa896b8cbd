import type { Counting, RecordedFact } from '../recorded-fact.ts';

/** What a formula needs to know about the past, kept in a field of the lead because a formula sees only the record. */
export type StoredFact =
  | RecordedFact
  /** How many events `max` keeps with `fromDay` <= age < `toDay` (no `toDay` = any age), in whole days. */
  | ({ readonly kind: 'count'; readonly fromDay: number; readonly toDay?: number } & Counting);
