import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../../src/analyze/budget.ts';
import { type AgreementPair, openPair } from '../../../../src/analyze/compare/agreement-pair.ts';
import { rerouted } from '../../../../src/analyze/compare/differences/rerouted.ts';
import { relatedVerdicts } from '../../../../src/analyze/compare/related-verdicts.ts';
import { targetOfFallback, targetOfRule } from '../../../../src/analyze/compare/routing/target-rules.ts';
import { type Decisions, notRouted } from '../../../../src/analyze/decision/decisions.ts';
import type { Node } from '../../../../src/analyze/diagram/diagrams.ts';
import { mapping, operation } from '../../../../src/analyze/diagram/operations.ts';
import { openScene } from '../../../../src/analyze/score/scene.ts';
import { scoreDelta } from '../../../../src/analyze/score/score-delta.ts';
import { allFacts } from '../../../../src/analyze/search/verdict-fact.ts';
import { verdictsGiven } from '../../../../src/analyze/search/verdicts-given.ts';
import { isIncomparable, openSpace } from '../../../../src/analyze/space/space.ts';
import type { Agreement } from '../../../../src/model/agreement.ts';
import type { Stage } from '../../../../src/model/lifecycle.ts';
import { minimalAgreement } from '../../minimal-agreement.ts';
import { drawPair } from '../../soundness/draw-pair.ts';

function pairOf(agreements: readonly [Agreement, Agreement]): AgreementPair | undefined {
  const budget = openBudget({});
  const space = openSpace({ agreements, budget });
  if (isIncomparable(space)) return undefined;
  const scene = openScene({ agreements, space, budget });
  const verdicts = allFacts(space.diagrams, [
    ...verdictsGiven(scene),
    ...relatedVerdicts(scene, { ranges: scoreDelta(scene).ranges }),
  ]);
  return openPair(space, agreements, verdicts);
}

/** Where all rules together send a lead that was recorded in a stage: a diagram of the whole routing. */
function whole({ space, agreement, routeFrom }: Decisions, targets: string[], recorded: Stage): Node {
  const { rules } = agreement.routing;
  const placeOf = (route: number): number => {
    const rule = rules[route];
    const target = rule === undefined ? targetOfFallback(agreement) : targetOfRule(rule);
    return targets.includes(target) ? targets.indexOf(target) : targets.push(target) - 1;
  };
  const place = mapping((route) => (route === notRouted ? notRouted : placeOf(route)));
  return space.diagrams.map(place, routeFrom(recorded));
}

const differ = operation((was, is) => Number(was !== is && was !== notRouted && is !== notRouted));

/** Per stage the leads that go elsewhere, worked out both ways. */
function bothWays(pair: AgreementPair): readonly { readonly found: Node; readonly expected: Node }[] {
  const { both, combine } = pair.space.diagrams;
  const targets: string[] = [];
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
        if (found === 0) none += 1;
        else some += 1;
      }
    }
    expect(Math.min(some, none)).toBeGreaterThan(15);
  }, 60_000);

  it('are told apart by the stages that rules look back to', () => {
    const routing = (when: string) =>
      minimalAgreement({ routing: [['country: { in: [DE, AT, CH] }', when]] });
    const before = routing('all: [{ country: { in: [DE, AT, CH] } }, { reached: sal }]');
    const after = routing('all: [{ country: { in: [DE, AT] } }, { reached: sal }]');
    const pair = pairOf([before, after]);
    const ways = pair === undefined ? [] : bothWays(pair);
    for (const { found, expected } of ways) expect(found).toBe(expected);
    const shown = pair?.recorded.filter((_, index) => ways[index]?.found !== 0);
    expect(shown?.map(({ id }) => id)).toEqual(['sal']);
  });
});
