import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/evaluate/history.js';
import { momentAt } from '../../../src/evaluate/moment.js';
import { scoreAt } from '../../../src/evaluate/score/score.js';
import { fixtureScoring } from '../../compile/fixture-scoring.js';
import { event, fact, leadWith } from '../a-lead.js';
import { asOf, dictionary } from './arbitrary-scoring.js';
function scored(values, timeline = [], scoring = fixtureScoring) {
    return scoreAt(scoring, momentAt(dictionary, historyOf(leadWith(values, ...timeline)), asOf));
}
const known = {
    employees: 180,
    country: 'de',
    'annual-revenue': 1_000_050,
    tools: ['crm', 'map'],
    seniority: 'director',
    'job-title': 'head of sales',
};
describe('a score', () => {
    it('says which choice, which events and which clamp made it', () => {
        const demo = event('2026-05-10T12:00Z', 'demo-request', {}, 'd1');
        const score = scored(known, [demo]);
        expect(score).toMatchObject({
            fit: 55,
            engagement: 20,
            total: 75,
            grade: 'A',
            band: '2',
            outcome: 'mql',
        });
        expect(score?.lines.find(({ rule }) => rule === 'company-size')).toMatchObject({
            choice: 'core',
            points: 20,
        });
        expect(score?.lines.find(({ rule }) => rule === 'demo-request')).toMatchObject({
            selected: ['d1'],
            used: [{ id: 'd1', signal: 'demo-request', age: 36, points: 20 }],
            raw: 40,
            points: 20,
        });
        expect(score?.clamps).toEqual([{ scope: 'group', id: 'company', dimension: 'fit', points: -5 }]);
    });
    it('is null under an objection, whenever the events were', () => {
        const objection = fact('2026-06-15T12:00Z', { what: 'objection' });
        expect(scored(known, [event('2026-06-14T12:00Z', 'webinar'), objection])).toBeNull();
    });
    it('leaves out bots, internal addresses and events whose consent is not given', () => {
        const seen = { what: 'signal', signal: 'webinar', properties: {} };
        const timeline = [
            fact('2026-06-14T12:00Z', { ...seen, bot: true, internal: false }),
            fact('2026-06-14T12:00Z', { ...seen, bot: false, internal: true }),
            event('2026-06-14T12:00Z', 'email-click'),
        ];
        expect(scored({}, timeline)?.engagement).toBe(0);
    });
    it('lets a consent given later decide for earlier events', () => {
        const click = event('2026-06-14T12:00Z', 'email-click');
        const given = fact('2026-06-15T11:00Z', { what: 'consent', purpose: 'email-marketing', state: 'given' });
        expect(scored({}, [click, given])?.engagement).toBe(5);
        const withdrawn = fact('2026-06-15T11:30Z', {
            what: 'consent',
            purpose: 'email-marketing',
            state: 'withdrawn',
        });
        expect(scored({}, [click, withdrawn, given])?.engagement).toBe(0);
    });
});
describe('grade U', () => {
    it('counts a choice as unknown only while no choice matched', () => {
        expect(scored({ country: 'de' })?.fitShare?.unknown).toContainEqual({
            group: 'company',
            rule: 'company-size',
            choice: 'core',
        });
        const unknown = scored({ employees: 10 })?.fitShare?.unknown.map(({ rule }) => rule);
        expect(unknown).not.toContain('company-size');
    });
    it('comes below minKnown while the fit points still count', () => {
        const score = scored({ country: 'de' });
        expect(score?.fitShare).toMatchObject({ attainable: 55, knownAttainable: 20 });
        expect(score).toMatchObject({ fit: 15, grade: 'U', cell: 'U3', outcome: 'watch' });
    });
    it('is not given when exactly minKnown is known', () => {
        const gradeAt = (numerator, denominator) => scored({ employees: 180, country: 'us' }, [], {
            ...fixtureScoring,
            minKnown: { numerator, denominator },
        })?.grade;
        expect(gradeAt(8, 11)).toBe('C');
        expect(gradeAt(8001, 11000)).toBe('U');
    });
    it('has no grade at all where nothing can be attained', () => {
        const [fit, ...others] = fixtureScoring.dimensions;
        const empty = { ...fixtureScoring, dimensions: [{ ...fit, id: 'fit', groups: [] }, ...others] };
        const score = scored(known, [], empty);
        expect(score?.fitShare).toMatchObject({ attainable: 0 });
        expect(score?.fitShare?.reached).toBeUndefined();
        expect(score?.grade).toBeUndefined();
    });
});
