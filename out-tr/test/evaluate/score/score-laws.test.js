import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/evaluate/history.js';
import { momentAt } from '../../../src/evaluate/moment.js';
import { scoreAt } from '../../../src/evaluate/score/score.js';
import { leadWith } from '../a-lead.js';
import { arbitraryEvents, arbitraryScoring, asOf, dictionary } from './arbitrary-scoring.js';
const employees = fc.option(fc.integer({ min: 0, max: 6 }));
function momentOf(size, events, at = asOf) {
    const values = size === null ? {} : { employees: size };
    return momentAt(dictionary, historyOf(leadWith(values, ...events)), at);
}
function scoreOf(scoring, moment) {
    const score = scoreAt(scoring, moment);
    if (score === null)
        throw new Error('no score');
    return score;
}
const sum = (parts) => parts.reduce((total, { points }) => total + points, 0);
describe('the laws of a score', () => {
    it('its lines and its clamps add up to the total exactly', () => {
        fc.assert(fc.property(arbitraryScoring, employees, arbitraryEvents, (scoring, size, events) => {
            const { total, lines, clamps } = scoreOf(scoring, momentOf(size, events));
            expect(sum(lines) + sum(clamps)).toBe(total);
        }));
    });
    it('its lines and clamps of a dimension add up to that dimension', () => {
        fc.assert(fc.property(arbitraryScoring, employees, arbitraryEvents, (scoring, size, events) => {
            const { dimensions, lines, clamps } = scoreOf(scoring, momentOf(size, events));
            for (const { id, points } of dimensions) {
                const within = (parts) => sum(parts.filter(({ dimension }) => dimension === id));
                expect(within(lines) + within(clamps)).toBe(points);
            }
        }));
    });
    it('a max never raises it', () => {
        fc.assert(fc.property(arbitraryScoring, employees, arbitraryEvents, (scoring, size, events) => {
            const moment = momentOf(size, events);
            const unbounded = without('max', scoring);
            expect(scoreOf(scoring, moment).total).toBeLessThanOrEqual(scoreOf(unbounded, moment).total);
        }));
    });
    it('a min never lowers it', () => {
        fc.assert(fc.property(arbitraryScoring, employees, arbitraryEvents, (scoring, size, events) => {
            const moment = momentOf(size, events);
            const unbounded = without('min', scoring);
            expect(scoreOf(scoring, moment).total).toBeGreaterThanOrEqual(scoreOf(unbounded, moment).total);
        }));
    });
    it('the order of events means nothing', () => {
        fc.assert(fc.property(arbitraryScoring, employees, arbitraryEvents, (scoring, size, events) => {
            const backwards = scoreOf(scoring, momentOf(size, events.toReversed()));
            expect(backwards).toEqual(scoreOf(scoring, momentOf(size, events)));
        }));
    });
    it('the order of rules means nothing for points', () => {
        fc.assert(fc.property(arbitraryScoring, employees, arbitraryEvents, (scoring, size, events) => {
            const moment = momentOf(size, events);
            const { total, fit, engagement } = scoreOf(reversed(scoring), moment);
            expect(scoreOf(scoring, moment)).toMatchObject({ total, fit, engagement });
        }));
    });
    it('what happens later changes nothing before', () => {
        fc.assert(fc.property(arbitraryScoring, arbitraryEvents, fc.integer({ min: 1, max: 100 }), (scoring, events, days) => {
            const then = asOf - days * 86_400_000;
            const known = events.filter(({ at }) => at <= then);
            const score = scoreOf(scoring, momentOf(1, events, then));
            expect(score).toEqual(scoreOf(scoring, momentOf(1, known, then)));
        }));
    });
});
/** The model with all bounds of one side taken away. */
function without(side, scoring) {
    const freed = ({ min, max, ...rest }) => {
        if (side === 'max')
            return { ...rest, ...(min !== undefined && { min }) };
        return { ...rest, ...(max !== undefined && { max }) };
    };
    const dimensions = scoring.dimensions.map((dimension) => {
        return { ...freed(dimension), groups: dimension.groups.map((group) => freed(group)) };
    });
    return { ...scoring, total: freed(scoring.total), dimensions };
}
function reversed(scoring) {
    const dimensions = scoring.dimensions.toReversed().map((dimension) => {
        const groups = dimension.groups.toReversed();
        return { ...dimension, groups: groups.map((group) => ({ ...group, rules: group.rules.toReversed() })) };
    });
    return { ...scoring, dimensions };
}
