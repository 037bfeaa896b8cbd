import { describe, expect, it } from 'vitest';
import { gateResults } from '../../tools/bench/gates.js';
import { withWrong } from '../../tools/bench/part.js';
import { ratio } from '../../tools/bench/times.js';
const times = new Map([
    ['fast', [1, 2, 1]],
    ['slow', [4, 8, 30]],
]);
describe('gates', () => {
    it('look at the median of the ratios within the rounds', () => {
        expect(ratio(times, 'slow', 'fast')).toBe(4);
    });
    it('hold at their limit, on either side', () => {
        const verdicts = gateResults([
            { of: 'slow', to: 'fast', atMost: 4 },
            { of: 'slow', to: 'fast', atMost: 3.9 },
            { of: 'slow', to: 'fast', atLeast: 4 },
            { of: 'slow', to: 'fast', atLeast: 4.1 },
        ], times).map(({ verdict }) => verdict);
        expect(verdicts).toEqual(['holds', 'FAILS', 'holds', 'FAILS']);
    });
    it('are undecided when a side was not measured', () => {
        const [result] = gateResults([{ of: 'slow', to: 'absent', atMost: 4 }], times);
        expect(result).toMatchObject({ verdict: 'undecided', ratio: null, reason: 'not measured: absent' });
    });
    it('fail with a competitor that gave other results, however fast it was', () => {
        const results = gateResults([{ of: 'slow', to: 'fast', atLeast: 1 }], times);
        const [judged] = withWrong(results, new Map([['fast', 'other results']]));
        expect(judged).toMatchObject({ verdict: 'FAILS', reason: 'other results' });
    });
});
