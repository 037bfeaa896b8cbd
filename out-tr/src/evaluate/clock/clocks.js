import { beginClock } from './clock.js';
import { actsAfter, actsOf } from './clock-acts.js';
import { courseOf } from './clock-course.js';
import { isKnown } from './clock-fact.js';
import { standingOf } from './clock-standing.js';
import { pausesOf } from './pauses.js';
/**
 * Reads the clocks of one SLA on one lead at asOf (semantics §5): by cycle, and within a cycle by start. A cycle has
 * one clock, and one more for each reset that found a clock running.
 */
export function readClocks({ facts, ...clockCase }) {
    const known = { ...clockCase, facts: facts.filter((fact) => isKnown(fact, clockCase.asOf)) };
    const cycles = new Set(known.facts.filter(({ fact }) => fact === 'start').map(({ cycle }) => cycle));
    return [...cycles].sort((left, right) => left - right).flatMap((cycle) => readCycle(known, cycle));
}
/** The first start of the cycle counts, later ones are ignored. */
function readCycle(clockCase, cycle) {
    const facts = clockCase.facts.filter((fact) => fact.cycle === cycle);
    const life = {
        cycle,
        acts: actsOf(facts),
        pauses: pausesOf(facts, clockCase.asOf),
        isWaived: facts.some((fact) => fact.fact === 'waiver' && fact.by !== clockCase.definition.side),
        asOf: clockCase.asOf,
    };
    const readings = [];
    let startAt = firstStart(facts);
    while (startAt !== undefined) {
        const acts = actsAfter(life.acts, startAt, readings.length > 0);
        const { reading, resetAt } = readClock(clockCase, { ...life, acts }, startAt);
        readings.push(reading);
        startAt = resetAt;
    }
    return readings;
}
function firstStart(facts) {
    const starts = facts.filter(({ fact }) => fact === 'start').map(({ at }) => at);
    return starts.length === 0 ? undefined : Math.min(...starts);
}
/** One clock, and the instant of the reset that begins the next. */
function readClock({ definition, surroundings, facts }, life, startAt) {
    const clock = beginClock(definition, surroundings, facts, startAt);
    const course = courseOf(clock, life.acts, life.pauses);
    const standing = standingOf({ ...life, clock }, course);
    if (typeof standing === 'string') {
        return { reading: { cycle: life.cycle, startAt, state: 'error', problem: standing } };
    }
    return { reading: standing, resetAt: course.end?.fact === 'reset' ? course.end.at : undefined };
}
