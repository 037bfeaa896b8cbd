import { describe, expect, it } from 'vitest';
import { differentScore } from '../../../src/analyze/score/different-score.js';
import { scoreDelta } from '../../../src/analyze/score/score-delta.js';
import { present } from '../../../src/analyze/space/variable.js';
import { createRandom } from '../../../src/support/random.js';
import { changes } from '../generate/pair/changes.js';
import { versionPair } from '../generate/pair/version-pair.js';
import { drawnTimelines, sceneOf } from './drawn-scene.js';
import { judgedLead, today } from './judged-lead.js';
import { leadsToTry, triedLeads } from './tried-leads.js';
const points = ['fit', 'engagement', 'total'];
const kindsOfChange = Object.keys(changes); // the names it was written with
describe('differentScore', () => {
    const seeds = Array.from({ length: Number(process.env['SEEDS'] ?? 12) }, (_, seed) => seed);
    let [same, different] = [0, 0];
    it.each(seeds)('is proved where every lead has the same points, else shows the cheapest: seed %d', (seed) => {
        const random = createRandom(9, seed);
        const kind = random.chance(1, 2) ? 'refactor' : random.pick(kindsOfChange);
        const profile = random.pick(['typical', 'adversarial']);
        const size = { rules: 6, routes: 2, stages: 2, fields: 2, signals: 10, profile };
        const { before, after } = versionPair(kind, size, random);
        const timelines = drawnTimelines(before, random);
        const scene = sceneOf([before, after], [], timelines);
        if (leadsToTry(scene.space) > 2_000)
            return;
        const judged = (agreement, ...lead) => judgedLead(agreement, ...lead).score;
        const differs = (...lead) => {
            const [was, is] = [judged(before, ...lead), judged(after, ...lead)];
            return points.some((each) => was?.[each] !== is?.[each]);
        };
        const { same: proved } = scoreDelta(scene);
        let least = Number.POSITIVE_INFINITY;
        for (const { assignment, cost } of triedLeads(scene.space)) {
            const state = scene.space.valuesOf(assignment, today);
            for (const timeline of timelines) {
                const [was, is] = [judged(before, state, timeline), judged(after, state, timeline)];
                for (const each of proved)
                    expect(is?.[each]).toBe(was?.[each]);
                if (differs(state, timeline))
                    least = Math.min(least, cost + timeline.length * present);
            }
        }
        const answer = differentScore(scene, ({ classes, timeline }) => {
            expect(differs(scene.space.valuesOf(classes, today), timeline)).toBe(true);
            return true;
        });
        if (answer.answer === 'refuted')
            expect(answer.witness.cost).toBe(least);
        else
            expect([answer.answer, least]).toEqual(['proved', Number.POSITIVE_INFINITY]);
        if (answer.answer === 'proved' && answer.tier === 'delta groups' && kind === 'refactor')
            same += 1;
        else
            different += 1;
    });
    it('proves refactorings by their groups alone, and has seen others', () => {
        expect(same).toBeGreaterThan(seeds.length / 6);
        expect(different).toBeGreaterThan(0);
    });
});
