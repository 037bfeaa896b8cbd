import type { Duration } from './duration.ts';
/**
 * A duration as the grammar of semantics §1 has it: a positive integer, one blank, a unit; singular only after 1.
 * Undefined for anything else; `durationProblem` says what is wrong with it.
 */
export declare function parseDuration(text: string): Duration | undefined;
/** What keeps the text from being a duration, as a lower-case sentence; undefined when it is one. */
export declare function durationProblem(text: string): string | undefined;
/** `4 business hours`, `1 business day`. */
export declare function formatDuration({ amount, unit }: Duration): string;
