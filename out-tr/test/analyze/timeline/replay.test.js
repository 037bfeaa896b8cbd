import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/analyze/timeline/replay.js';
import { eventRule, inactivityRule, planned } from './a-rule.js';
const question = {
    signals: ['visit'],
    leaves: [
        {
            kind: 'rule',
            rule: eventRule({ lookbackDays: 30, count: { mode: 'every', max: { n: 1, perDays: 7 } } }),
        },
        { kind: 'rule', rule: inactivityRule() },
        { kind: 'test', test: { op: 'signal', signals: ['visit'], withinDays: 5, count: 2 } },
    ],
    columns: [{ of: [{ leaf: 0 }, { leaf: 1 }], max: 15 }, { leaf: 2 }],
};
describe('replay', () => {
    it('gives the columns of no events', () => {
        expect(replay(question, [])).toEqual([0, 0]);
    });
    it.each([
        ['one event', [planned(0)], [10, 0]],
        ['two in one window, one kept', [planned(0), planned(4)], [10, 1]],
        ['two a window apart, clamped', [planned(7), planned(0)], [15, 0]],
        ['a millisecond less than a window apart', [planned(0, { olderByMs: 1 }), planned(7)], [10, 0]],
        ['old enough to be silent', [planned(40)], [-4, 0]],
        ['another signal', [planned(0, { signal: 'call' })], [0, 0]],
        ['hidden by a reset', [planned(0, { hidden: true })], [0, 0]],
    ])('reads %s', (_, timeline, values) => {
        expect(replay(question, timeline)).toEqual(values);
    });
});
