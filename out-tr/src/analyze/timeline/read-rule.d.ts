import { type DecayTable } from '../../evaluate/score/decay-table.ts';
import type { EventRule } from '../../model/scoring.ts';
import type { Reading, Watch } from './reading.ts';
/** What an event rule takes from events (semantics §3, Count). `mostEvents` bounds what cannot be bounded otherwise. */
export declare function readRule(rule: EventRule, leaf: number, mostEvents: number): Reading;
type Read = Omit<Reading, 'leaf' | 'signals' | 'where'>;
/** The points of the newest event that the look-back lets through. */
export declare function readNewest(table: DecayTable, lookbackDays: number): Read;
/** How many events are younger than the window, up to a most; whether there is any at all is a matter of the newest. */
export declare function countWatch(most: number, windowDays: number): Watch;
export {};
