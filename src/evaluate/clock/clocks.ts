import type { Instant } from '../../support/instant.ts';
import { beginClock } from './clock.ts';
import { actsAfter, actsOf } from './clock-acts.ts';
import { courseOf } from './clock-course.ts';
import type { ClockDefinition, ClockSurroundings } from './clock-definition.ts';
import { type ClockFact, isKnown } from './clock-fact.ts';
import type { ClockLife } from './clock-outcome.ts';
import type { ClockReading } from './clock-reading.ts';
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
function readCycle(clockCase: ClockCase, cycle: number): readonly ClockReading[] {
  const facts = clockCase.facts.filter((fact) => fact.cycle === cycle);
  const life = {
    cycle,
    acts: actsOf(facts),
    pauses: pausesOf(facts, clockCase.asOf),
    isWaived: facts.some((fact) => fact.fact === 'waiver' && fact.by !== clockCase.definition.side),
    asOf: clockCase.asOf,
  };
  const readings: ClockReading[] = [];
  let startAt: Instant | undefined = firstStart(facts);
  while (startAt !== undefined) {
    const acts = actsAfter(life.acts, startAt, readings.length > 0);
    const { reading, resetAt } = readClock(clockCase, { ...life, acts }, startAt);
    readings.push(reading);
    startAt = resetAt;
  }
  return readings;
}

function firstStart(facts: readonly ClockFact[]): Instant | undefined {
  const starts = facts.filter(({ fact }) => fact === 'start').map(({ at }) => at);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/** One clock, and the instant of the reset that begins the next. */
function readClock(
  { definition, surroundings, facts }: ClockCase,
  life: Omit<ClockLife, 'clock'>,
  startAt: Instant,
): { reading: ClockReading; resetAt?: Instant | undefined } {
  const clock = beginClock(definition, surroundings, facts, startAt);
  const course = courseOf(clock, life.acts, life.pauses);
  const standing = standingOf({ ...life, clock }, course);
  if (typeof standing === 'string') {
    return { reading: { cycle: life.cycle, startAt, state: 'error', problem: standing } };
  }
  return { reading: standing, resetAt: course.end?.fact === 'reset' ? course.end.at : undefined };
}
