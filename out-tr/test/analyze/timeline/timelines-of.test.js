import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../src/analyze/budget.js';
import { replay } from '../../../src/analyze/timeline/replay.js';
import { timelinesOf } from '../../../src/analyze/timeline/timelines-of.js';
import { arbitraryQuestion, arbitraryTimeline } from './arbitrary-question.js';
/** A question without an end is none of these properties' business. */
function found(question) {
    const answer = timelinesOf(question, openBudget({ steps: 20_000_000 }));
    fc.pre(answer.kind !== 'unbounded');
    if (answer.kind !== 'vectors')
        throw new Error(JSON.stringify(answer));
    return answer.timelines;
}
describe('the vectors of a question', () => {
    it('contain that of every real timeline', () => {
        fc.assert(fc.property(arbitraryQuestion.chain((question) => fc.tuple(fc.constant(question), fc.array(arbitraryTimeline(question), { minLength: 20, maxLength: 20 }))), ([question, timelines]) => {
            const vectors = new Set(found(question).vectors.map(({ values }) => values.join()));
            for (const timeline of timelines)
                expect(vectors).toContain(replay(question, timeline).join());
        }), { numRuns: 100 });
    });
    it('have a timeline that the evaluator confirms, unless something was abstracted', () => {
        fc.assert(fc.property(arbitraryQuestion, (question) => {
            const timelines = found(question);
            for (const vector of timelines.vectors.slice(0, 60)) {
                const timeline = timelines.timelineOf(vector);
                if (timeline !== undefined)
                    expect(timeline).toHaveLength(vector.events);
                if (timelines.abstracted.length === 0)
                    expect([timeline !== undefined, vector]).toEqual([true, vector]);
            }
        }), { numRuns: 40 });
    });
});
