import type { Facts } from '../criteria/facts.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Instant } from '../support/instant.ts';
import type { History, SignalEvent } from './history.ts';
/** The part of an agreement that says how facts about a lead are read. */
export type Dictionary = Pick<Agreement, 'zone' | 'fields' | 'signals'>;
/** What is known about a lead at one instant, before any score. */
export interface Moment {
    readonly asOf: Instant;
    /** Everything but score and reached stages. */
    readonly facts: Facts;
    /** Events that pass select but for the rule's own filter and look-back; newest first. */
    readonly events: readonly UsableEvent[];
}
export interface UsableEvent extends SignalEvent {
    /** Whole days at the instant. */
    readonly age: number;
    /** Happened at or before a score reset, so it is not selected. */
    readonly hidden: boolean;
}
/** The lead at an instant; events at or before `resetAt` are hidden by a score reset (semantics §1, §3, §4). */
export declare function momentAt(dictionary: Dictionary, history: History, asOf: Instant, resetAt?: Instant): Moment;
