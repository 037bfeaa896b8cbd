import type { Instant } from '../../support/instant.ts';
import type { ClockDefinition, ClockSurroundings } from './clock-definition.ts';
import { type ClockFact } from './clock-fact.ts';
import type { ClockReading } from './clock-reading.ts';
/** Everything about the clocks of one SLA on one lead. */
export interface ClockCase {
    readonly definition: ClockDefinition;
    readonly surroundings: ClockSurroundings;
    /** Of all cycles, in any order. */
    readonly facts: readonly ClockFact[];
    readonly asOf: Instant;
}
/**
 * Reads the clocks of one SLA on one lead at asOf (semantics §5): by cycle, and within a cycle by start. A cycle has
 * one clock, and one more for each reset that found a clock running.
 */
export declare function readClocks({ facts, ...clockCase }: ClockCase): readonly ClockReading[];
