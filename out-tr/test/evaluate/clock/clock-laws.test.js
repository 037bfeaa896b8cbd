import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClocks } from '../../../src/evaluate/clock/clocks.js';
import { rational } from '../../../src/support/rational.js';
import { at, lasting, surroundings } from './clock-case.js';
const first = at('2026-03-20T00:00Z');
const minute = 60_000;
const instant = fc.integer({ min: 0, max: 20 * 1440 }).map((minutes) => first + minutes * minute);
const definition = fc.record({
    side: fc.constant('sales'),
    target: fc
        .constantFrom('4 business hours', '90 business minutes', '2 business days', '3 calendar days', '26 hours')
        .map(lasting),
    warnAt: fc.constant([rational(1, 3), rational(1, 2)]),
    restart: fc.constant({ causes: ['routing-error'], max: 1 }),
});
const graced = definition.chain((base) => fc.constantFrom(base, { ...base, grace: lasting('30 minutes') }, { ...base, hardLimit: lasting('48 hours') }));
const later = fc.oneof(fc.record({
    fact: fc.constantFrom('stop', 'cancel', 'reset'),
    at: instant,
    cycle: fc.constant(1),
}), fc.record({
    fact: fc.constant('reassign'),
    at: instant,
    cycle: fc.constant(1),
    cause: fc.constantFrom('routing-error', 'absence'),
}), pauseFact());
const pauses = fc.array(pauseFact(), { maxLength: 4 });
describe('laws of clocks', () => {
    it('the time from start to due time equals the target', () => {
        fc.assert(fc.property(definition, instant, pauses, (promised, startAt, known) => {
            const facts = [start(startAt), ...known];
            const [reading] = readClocks({
                definition: promised,
                surroundings,
                facts,
                asOf: first + 300 * 86_400_000,
            });
            if (reading?.state === 'error' || reading?.dueAt === undefined || reading.targetMs === undefined)
                throw new Error('no due time');
            const before = facts.map((fact) => cutAt(fact, reading.dueAt ?? 0));
            const [atDue] = readClocks({
                definition: promised,
                surroundings,
                facts: before,
                asOf: reading.dueAt,
            });
            expect(atDue).toMatchObject({ elapsedMs: reading.targetMs, dueAt: reading.dueAt, state: 'open' });
            const [earlier] = readClocks({
                definition: promised,
                surroundings,
                facts: before,
                asOf: reading.dueAt - 1,
            });
            expect(earlier).toMatchObject({ elapsedMs: reading.targetMs - 1 });
        }));
    });
    it('start, due time and limit come in this order, and a stop meets up to the limit', () => {
        fc.assert(fc.property(graced, instant, fc.array(later, { maxLength: 6 }), instant, (promised, startAt, facts, asOf) => {
            const readings = readClocks({
                definition: promised,
                surroundings,
                facts: [start(startAt), ...facts],
                asOf,
            });
            for (const reading of readings)
                expectOrder(reading, asOf);
        }));
    });
    it('the order of the facts means nothing', () => {
        const orders = fc.tuple(instant, fc.array(later, { maxLength: 8 })).chain(([startAt, known]) => {
            const facts = [start(startAt), ...known];
            return fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length }));
        });
        fc.assert(fc.property(graced, orders, instant, (promised, [facts, shuffled], asOf) => {
            const clockCase = { definition: promised, surroundings, asOf };
            expect(readClocks({ ...clockCase, facts: shuffled })).toEqual(readClocks({ ...clockCase, facts }));
        }));
    });
    it('a longer pause never makes the due time earlier', () => {
        fc.assert(fc.property(definition, instant, instant, fc.nat({ max: 3000 }), (promised, startAt, pausedAt, minutes) => {
            const due = (until) => {
                const facts = [
                    start(startAt),
                    { fact: 'pause', at: pausedAt, until, cycle: 1 },
                ];
                const [reading] = readClocks({ definition: promised, surroundings, facts, asOf: first + 1e10 });
                return reading?.state === 'error' ? undefined : reading?.dueAt;
            };
            expect(due(pausedAt + minutes * minute)).toBeGreaterThanOrEqual(due(pausedAt) ?? Number.NaN);
        }));
    });
});
function start(startAt) {
    return { fact: 'start', at: startAt, cycle: 1 };
}
function pauseFact() {
    const span = fc.tuple(instant, fc.integer({ min: 0, max: 5000 }));
    return span.map(([from, minutes]) => ({
        fact: 'pause',
        at: from,
        until: from + minutes * minute,
        cycle: 1,
    }));
}
/** The fact as if nothing happened from `instant` on: a pause that lasts beyond it moves only what comes after. */
function cutAt(fact, instant) {
    if (fact.fact !== 'pause')
        return fact;
    return { ...fact, at: Math.min(fact.at, instant), until: Math.min(fact.until ?? instant, instant) };
}
function expectOrder(reading, asOf) {
    if (reading.state === 'error')
        throw new Error(reading.problem);
    const { dueAt = Number.NaN, limitAt = Number.NaN, startAt, state, stoppedAt } = reading;
    expect(reading.elapsedMs).toBeGreaterThanOrEqual(0);
    if (state === 'canceled')
        expect(reading).not.toHaveProperty('dueAt');
    if (state === 'canceled' || state === 'paused')
        return;
    expect(dueAt).toBeGreaterThanOrEqual(startAt);
    expect(limitAt).toBeGreaterThanOrEqual(dueAt);
    if (state === 'met')
        expect(stoppedAt).toBeLessThanOrEqual(limitAt);
    else
        expect(state).toBe(asOf > limitAt ? 'breached' : 'open');
}
