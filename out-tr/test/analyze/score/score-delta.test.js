import { describe, expect, it } from 'vitest';
import { pointsAsked } from '../../../src/analyze/score/points-asked.js';
import { rangeOf } from '../../../src/analyze/score/range-of.js';
import { scoreDelta } from '../../../src/analyze/score/score-delta.js';
import { createRandom } from '../../../src/support/random.js';
import { changes } from '../generate/pair/changes.js';
import { versionPair } from '../generate/pair/version-pair.js';
import { drawnTimelines, sceneOf } from './drawn-scene.js';
import { judgedLead, today } from './judged-lead.js';
import { leadsToTry, triedLeads } from './tried-leads.js';
const points = ['fit', 'engagement', 'total'];
// The names with which the changes are written down.
const kinds = Object.keys(changes);
describe('scoreDelta', () => {
    const seeds = Array.from({ length: Number(process.env['SEEDS'] ?? 16) }, (_, seed) => seed);
    let [proved, differing] = [0, 0];
    it.each(seeds)('says the same only where every lead has the same points: seed %d', (seed) => {
        const random = createRandom(9, seed);
        const kind = random.chance(1, 2) ? 'refactor' : random.pick(kinds);
        const profile = random.pick(['typical', 'adversarial']);
        const size = { rules: 6, routes: 2, stages: 2, fields: 2, signals: 10, profile };
        const { before, after } = versionPair(kind, size, random);
        const timelines = drawnTimelines(before, random);
        const scene = sceneOf([before, after], [], timelines);
        if (leadsToTry(scene.space) > 2_000)
            return;
        const { same, ranges } = scoreDelta(scene);
        const asked = random.pick(points);
        const differences = [];
        for (const { assignment } of triedLeads(scene.space)) {
            const state = scene.space.valuesOf(assignment, today);
            for (const timeline of timelines) {
                const [was, is] = [before, after].map((each) => judgedLead(each, state, timeline).score);
                for (const each of same)
                    expect(is?.[each]).toBe(was?.[each]);
                if (was && is && ranges !== undefined) {
                    for (const each of points) {
                        const difference = is[each] - was[each];
                        expect(difference).toBeGreaterThanOrEqual(ranges[each].least);
                        expect(difference).toBeLessThanOrEqual(ranges[each].most);
                    }
                }
                if (was && is)
                    differences.push(is[asked] - was[asked]);
            }
        }
        const [least, most] = [Math.min(...differences), Math.max(...differences)];
        expect(changeOf(scene, asked)).toMatchObject({ least: { points: least }, most: { points: most } });
        if (kind === 'refactor' && same.size === points.length)
            proved += 1;
        if (most > least)
            differing += 1;
    });
    it('proves refactorings from their groups alone, and has seen differences', () => {
        expect(proved).toBeGreaterThan(seeds.length / 6);
        expect(differing).toBeGreaterThan(0);
    });
});
/** By how much points change from one side to the other. */
function changeOf(scene, kind) {
    const [before, after] = scene.sides.map(({ scoring }) => scoring);
    if (before === undefined || after === undefined)
        throw new Error('both sides have a scoring');
    return rangeOf(scene, (place) => {
        const [was, is] = [pointsAsked(before, kind, place), pointsAsked(after, kind, place)];
        return {
            columns: [...was.columns, ...is.columns],
            pointsOf: (lead, events) => is.pointsOf(lead, events) - was.pointsOf(lead, events),
        };
    });
}
