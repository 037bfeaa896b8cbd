import type { Instant } from '../../support/instant.ts';
import { beginClock } from './clock.ts';
import { actsAfter, actsOf } from './clock-acts.ts';
import { courseOf } from './clock-course.ts';
import type { ClockDefinition, ClockSurroundings } from './clock-definition.ts';
import { type ClockFact, isKnown } from './clock-fact.ts';
import type { ClockProblem, ClockReading } from './clock-reading.ts';
import { standingOf } from './clock-standing.ts';
import { pausesOf } from './pauses.ts';

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
export function readClocks({ facts, ...clockCase }: ClockCase): readonly ClockReading[] {
  const known = { ...clockCase, facts: facts.filter((fact) => isKnown(fact, clockCase.asOf)) };
  const cycles = new Set(known.facts.filter(({ fact }) => fact === 'start').map(({ cycle }) => cycle));
  return [...cycles].sort((left, right) => left - right).flatMap((cycle) => readCycle(known, cycle));
}

/** The first start of the cycle counts, later ones are ignored. */
function readCycle(known: ClockCase, cycle: number): readonly ClockReading[] {
  const readings: ClockReading[] = [];
  const starts = known.facts.filter((fact) => fact.fact === 'start' && fact.cycle === cycle);
  let startAt: Instant | undefined = Math.min(...starts.map(({ at }) => at));
  while (startAt !== undefined) {
    const { reading, resetAt } = readClock(known, { cycle, startAt, byReset: readings.length > 0 });
    readings.push(reading);
    startAt = resetAt;
  }
  return readings;
}

interface ClockStart {
  readonly cycle: number;
  readonly startAt: Instant;
  readonly byReset: boolean;
}

function readClock(
  known: ClockCase,
  start: ClockStart,
): { reading: ClockReading; resetAt?: Instant | undefined } {
  const { cycle, startAt } = start;
  const { asOf, definition, facts, surroundings } = known;
  const failed = (problem: ClockProblem) => ({
    reading: { cycle, startAt, state: 'error', problem } as const,
  });
  const clock = beginClock(definition, surroundings, facts, startAt);
  if (typeof clock === 'string') return failed(clock);
  const ofCycle = facts.filter((fact) => fact.cycle === cycle);
  const acts = actsAfter(actsOf(ofCycle), startAt, start.byReset);
  const pauses = pausesOf(ofCycle, asOf);
  const course = courseOf(clock, acts, pauses);
  if (typeof course === 'string') return failed(course);
  const isWaived = ofCycle.some((fact) => fact.fact === 'waiver' && fact.by !== definition.side);
  const standing = standingOf({ clock, cycle, acts, pauses, isWaived, asOf }, course);
  if (typeof standing === 'string') return failed(standing);
  return { reading: standing, resetAt: course.end?.fact === 'reset' ? course.end.at : undefined };
}
