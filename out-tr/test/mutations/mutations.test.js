import { describe, expect, it } from 'vitest';
import { draw } from './draw.js';
import { judge } from './judge.js';
import { readReference } from './reference.js';
/** The long form is `npm run long:mutations`. */
const CONTRADICTIONS = 70;
const CHANGES = 30;
const reference = readReference();
describe('single mutations of the reference agreement', { timeout: 300_000 }, () => {
    it('are noticed when they contradict the rest', () => {
        const missed = [];
        let judged = 0;
        for (const mutation of draw(reference, 'contradictory', 7)) {
            const { by } = judge(reference, mutation);
            if (by === 'nobody')
                missed.push(`${mutation.operator} ${mutation.file} ${mutation.path}`);
            judged += 1;
            if (judged === CONTRADICTIONS)
                break;
        }
        expect(judged).toBe(CONTRADICTIONS);
        expect(missed).toEqual([]);
    });
    it('are noticed by a sample lead when they change a decision', () => {
        let [judged, noticed] = [0, 0];
        for (const mutation of draw(reference, 'business', 7)) {
            const { by } = mutation.isObservable ? judge(reference, mutation) : { by: 'refused' };
            if (by !== 'refused')
                judged += 1;
            if (by === 'test')
                noticed += 1;
            if (judged === CHANGES)
                break;
        }
        expect(judged).toBe(CHANGES);
        expect(noticed).toBeGreaterThanOrEqual(CHANGES * 0.8);
    });
});
