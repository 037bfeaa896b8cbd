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
  const life = lifeOf(clockCase, cycle);
  const readings: ClockReading[] = [];
  let startAt = firstStart(clockCase.facts, cycle);
  while (startAt !== undefined) {
    const { reading, resetAt } = readClock(clockCase, life, { at: startAt, byReset: readings.length > 0 });
    readings.push(reading);
    startAt = resetAt;
  }
  return readings;
}

/** What one cycle has to do with the clocks of a promise; the facts are known ones. */
export function lifeOf({ definition, facts: all, asOf }: ClockCase, cycle: number): Omit<ClockLife, 'clock'> {
  const facts = all.filter((fact) => fact.cycle === cycle);
  return {
    cycle,
    acts: actsOf(facts),
    pauses: pausesOf(facts, asOf),
    isWaived: facts.some((fact) => fact.fact === 'waiver' && fact.by !== definition.side),
    asOf,
  };
}

function firstStart(facts: readonly ClockFact[], cycle: number): Instant | undefined {
  const starts = facts.filter((fact) => fact.fact === 'start' && fact.cycle === cycle).map(({ at }) => at);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/** One clock, and the instant of the reset that begins the next. */
export function readClock(
  { definition, surroundings, facts }: ClockCase,
  all: Omit<ClockLife, 'clock'>,
  { at: startAt, byReset }: { readonly at: Instant; readonly byReset: boolean },
): { reading: ClockReading; resetAt?: Instant | undefined } {
  const life = { ...all, acts: actsAfter(all.acts, startAt, byReset) };
  const clock = beginClock(definition, surroundings, facts, startAt);
  const course = courseOf(clock, life.acts, life.pauses);
  const standing = standingOf({ ...life, clock }, course);
  if (typeof standing === 'string') {
    return { reading: { cycle: life.cycle, startAt, state: 'error', problem: standing } };
  }
  return { reading: standing, resetAt: course.end?.fact === 'reset' ? course.end.at : undefined };
}
