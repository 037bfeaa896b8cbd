import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../../src/analyze/budget.js';
import { openPair } from '../../../../src/analyze/compare/agreement-pair.js';
import { rerouted } from '../../../../src/analyze/compare/differences/rerouted.js';
import { relatedVerdicts } from '../../../../src/analyze/compare/related-verdicts.js';
import { targetOfFallback, targetOfRule } from '../../../../src/analyze/compare/routing/target-rules.js';
import { notRouted } from '../../../../src/analyze/decision/decisions.js';
import { mapping, operation } from '../../../../src/analyze/diagram/operations.js';
import { openScene } from '../../../../src/analyze/score/scene.js';
import { scoreDelta } from '../../../../src/analyze/score/score-delta.js';
import { allFacts } from '../../../../src/analyze/search/verdict-fact.js';
import { verdictsGiven } from '../../../../src/analyze/search/verdicts-given.js';
import { isIncomparable, openSpace } from '../../../../src/analyze/space/space.js';
import { minimalAgreement } from '../../minimal-agreement.js';
import { drawPair } from '../../soundness/draw-pair.js';
function pairOf(agreements) {
    const budget = openBudget({});
    const space = openSpace({ agreements, budget });
    if (isIncomparable(space))
        return undefined;
    const scene = openScene({ agreements, space, budget });
    const verdicts = allFacts(space.diagrams, [
        ...verdictsGiven(scene),
        ...relatedVerdicts(scene, { ranges: scoreDelta(scene).ranges }),
    ]);
    return openPair(space, agreements, verdicts);
}
/** Where all rules together send a lead that was recorded in a stage: a diagram of the whole routing. */
function whole({ space, agreement, routeFrom }, targets, recorded) {
    const { rules } = agreement.routing;
    const placeOf = (route) => {
        const rule = rules[route];
        const target = rule === undefined ? targetOfFallback(agreement) : targetOfRule(rule);
        return targets.includes(target) ? targets.indexOf(target) : targets.push(target) - 1;
    };
    const place = mapping((route) => (route === notRouted ? notRouted : placeOf(route)));
    return space.diagrams.map(place, routeFrom(recorded));
}
const differ = operation((was, is) => Number(was !== is && was !== notRouted && is !== notRouted));
/** Per stage the leads that go elsewhere, worked out both ways. */
function bothWays(pair) {
    const { both, combine } = pair.space.diagrams;
    const targets = [];
    const elsewhere = [...rerouted.cases(pair)].filter((_, index) => index % 2 === 0);
    return pair.recorded.map((stage, index) => {
        const was = whole(pair.before, targets, stage.before);
        const is = whole(pair.after, targets, stage.after);
        return {
            found: both(elsewhere[index]?.holds ?? -1, pair.verdicts),
            expected: both(combine(differ, was, is), pair.verdicts),
        };
    });
}
describe('leads that go elsewhere', () => {
    it('are the same as diagrams of both routings give, whatever has changed', () => {
        let [some, none] = [0, 0];
        for (let number = 0; number < 60; number += 1) {
            const { before, after } = drawPair(number, 20);
            const pair = pairOf([before, after]);
            for (const { found, expected } of pair === undefined ? [] : bothWays(pair)) {
                expect(found).toBe(expected);
                if (found === 0)
                    none += 1;
                else
                    some += 1;
            }
        }
        expect(Math.min(some, none)).toBeGreaterThan(15);
    }, 60_000);
    it('are told apart by the stages that rules look back to', () => {
        const routing = (when) => minimalAgreement({ routing: [['country: { in: [DE, AT, CH] }', when]] });
        const before = routing('all: [{ country: { in: [DE, AT, CH] } }, { reached: sal }]');
        const after = routing('all: [{ country: { in: [DE, AT] } }, { reached: sal }]');
        const pair = pairOf([before, after]);
        const ways = pair === undefined ? [] : bothWays(pair);
        for (const { found, expected } of ways)
            expect(found).toBe(expected);
        const shown = pair?.recorded.filter((_, index) => ways[index]?.found !== 0);
        expect(shown?.map(({ id }) => id)).toEqual(['sal']);
    });
});
