import { describe, expect, it } from 'vitest';
import { pointsAsked } from '../../../src/analyze/score/points-asked.js';
import { rangeOf } from '../../../src/analyze/score/range-of.js';
import { createRandom } from '../../../src/support/random.js';
import { drawnAgreement, drawnTimelines, sceneOf } from './drawn-scene.js';
import { judgedLead, today } from './judged-lead.js';
import { leadsToTry, triedLeads } from './tried-leads.js';
describe('rangeOf', () => {
    const seeds = Array.from({ length: Number(process.env['SEEDS'] ?? 8) }, (_, seed) => seed);
    it.each(seeds)('gives the fewest and the most points with a lead each: seed %d', (seed) => {
        const random = createRandom(8, seed);
        const agreement = drawnAgreement(random);
        const timelines = drawnTimelines(agreement, random);
        const of = random.pick(['fit', 'engagement', 'total']);
        const scene = sceneOf([agreement], [], timelines);
        const scoring = scene.sides[0]?.scoring;
        if (scoring === undefined || leadsToTry(scene.space) > 3_000)
            return;
        const signals = random.chance(1, 2) ? [random.pick(timelines.flat()).signal] : undefined;
        const mostEvents = random.chance(1, 3) ? 1 : undefined;
        const all = [];
        for (const { assignment } of triedLeads(scene.space)) {
            const state = scene.space.valuesOf(assignment, today);
            for (const timeline of timelines) {
                if (timeline.length > (mostEvents ?? 2))
                    continue;
                if (signals !== undefined && timeline.some(({ signal }) => !signals.includes(signal)))
                    continue;
                const { score } = judgedLead(agreement, state, timeline);
                if (score !== null)
                    all.push(score[of]);
            }
        }
        const range = rangeOf(scene, (place) => pointsAsked(scoring, of, place), {
            restriction: { ...(signals && { signals }), ...(mostEvents && { mostEvents }) },
            isReal({ classes, timeline }, points) {
                const facts = judgedLead(agreement, scene.space.valuesOf(classes, today), timeline);
                expect(facts.score?.[of]).toBe(points);
                return true;
            },
        });
        expect(range).toMatchObject({
            answer: 'range',
            least: { points: Math.min(...all), bound: Math.min(...all) },
            most: { points: Math.max(...all), bound: Math.max(...all) },
        });
    });
});
