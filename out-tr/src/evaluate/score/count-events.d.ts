import type { EventRule } from '../../model/scoring.ts';
import type { UsableEvent } from '../moment.ts';
/** The events an event rule selects and those of them it counts; newest first. */
export interface CountedEvents {
    readonly selected: readonly UsableEvent[];
    readonly used: readonly UsableEvent[];
    /** What `atLeast` and `tiers` compare with their numbers. */
    readonly count?: number;
}
/** Selects by signal, properties, look-back and score reset, then counts by the rule's mode (semantics §3, Select and Count). */
export declare function countEvents(rule: EventRule, usable: readonly UsableEvent[]): CountedEvents;
