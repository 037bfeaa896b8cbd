import type { ClockDefinition, ClockSurroundings } from '../../../src/evaluate/clock/clock-definition.ts';
import type { ClockFact } from '../../../src/evaluate/clock/clock-fact.ts';
import type { ClockReading } from '../../../src/evaluate/clock/clock-reading.ts';
import type { Duration } from '../../../src/support/duration.ts';
import type { OpeningHours } from '../../../src/support/opening-hours.ts';
/** Mon–Fri 09:00–17:30 in Berlin, with Good Friday and Easter Monday 2026; declared to the end of 2026. */
export declare const berlin: OpeningHours;
export declare const surroundings: ClockSurroundings;
export declare function at(text: string): number;
export declare function lasting(text: string): Duration;
export declare function promise(target: string, more?: Partial<ClockDefinition>): ClockDefinition;
/** `fact('start', '2026-06-01T08:00Z')` in cycle 1. */
export declare function fact(kind: 'start' | 'stop' | 'cancel' | 'reset' | 'void', instant: string, cycle?: number): ClockFact;
export declare function read(definition: ClockDefinition, facts: readonly ClockFact[], asOf: string): readonly ClockReading[];
/** State, due time, and when it was stopped or canceled. */
export declare function brief(reading: ClockReading | undefined): string;
