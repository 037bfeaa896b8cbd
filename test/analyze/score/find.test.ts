import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../src/analyze/budget.ts';
import { operation } from '../../../src/analyze/diagram/operations.ts';
import { find } from '../../../src/analyze/score/find.ts';
import { openScene, type Scene } from '../../../src/analyze/score/scene.ts';
import { askedCriteria } from '../../../src/analyze/space/asked-criteria.ts';
import { isIncomparable, openSpace } from '../../../src/analyze/space/space.ts';
import type { PlannedEvent } from '../../../src/analyze/timeline/planned-event.ts';
import type { Criterion } from '../../../src/criteria/criterion.ts';
import type { Facts } from '../../../src/criteria/facts.ts';
import { holds } from '../../../src/criteria/holds.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { createRandom, type Random } from '../../../src/support/random.ts';
import { linked } from '../generate/linked.ts';
import { randomAgreement } from '../generate/random-agreement.ts';
import { propertiesOf, propertyValues, signalIds } from '../generate/signals.ts';
import { judgedLead, today } from './judged-lead.ts';
import { leadsToTry, triedLeads } from './tried-leads.ts';
import { answerAmong, timelinesOf } from './tried-timelines.ts';

const mostLeads = 6_000;

describe('find', () => {
  const seeds = Array.from({ length: Number(process.env['SEEDS'] ?? 40) }, (_, seed) => seed);
  let tried = 0;

  it.each(seeds)('finds the cheapest lead of every kind, and only where there is one: seed %d', (seed) => {
    const random = createRandom(7, seed);
    const size = { rules: 6, routes: 2, stages: 2, fields: 3, profile: random.pick(['typical', 'adversarial'] as const) };
    const agreement = linked(randomAgreement(size, random));
    const timelines = timelinesOf(randomEvents(random), 2);
    const scene = sceneOf([agreement], timelines);
    if (leadsToTry(scene.space) > mostLeads) return;
    tried += 1;
    const criteria = [0, 1].map(() => random.pick(askedCriteria(agreement)));
    const kindOf = (facts: Facts): number =>
      criteria.reduce((kind, criterion, bit) => kind + (holds(criterion, facts) ? 1 << bit : 0), 1);
    const findings = find(scene, kindsOf(scene, criteria), {
      isReal: ({ classes, timeline }, kind) =>
        kindOf(judgedLead(agreement, scene.space.valuesOf(classes, today), timeline)) === kind,
    });
    const costs = new Map<number, number>();
    for (const { assignment, cost } of triedLeads(scene.space)) {
      const state = scene.space.valuesOf(assignment, today);
      for (const timeline of timelines) {
        const kind = kindOf(judgedLead(agreement, state, timeline));
        const whole = cost + timeline.length * 1_000;
        costs.set(kind, Math.min(whole, costs.get(kind) ?? whole));
      }
    }
    const expected = [1, 2, 3, 4].map((kind) => costs.get(kind) ?? 'proved');
    const found = [1, 2, 3, 4].map(findings).map((answer) => (answer.answer === 'refuted' ? answer.witness.cost : answer));
    expect(found.map((answer) => (typeof answer === 'object' ? answer.answer : answer)), JSON.stringify(criteria)).toEqual(expected);
  });

  it('tried enough', () => expect(tried).toBeGreaterThan(seeds.length / 3));
});

function sceneOf(agreements: readonly [Agreement], timelines: readonly (readonly PlannedEvent[])[]): Scene {
  const budget = openBudget({});
  const space = openSpace({ agreements, budget });
  if (isIncomparable(space)) throw new Error(space.incomparable);
  return openScene({ agreements, space, budget, timelines: answerAmong(timelines) });
}

const add = operation((left, right) => left + right);

/** 1, and more for every criterion that holds. */
function kindsOf({ space: { diagrams, nodeOf } }: Scene, criteria: readonly Criterion[]): number {
  return criteria.reduce(
    (kinds, criterion, bit) =>
      diagrams.combine(add, kinds, diagrams.choose(nodeOf(criterion), diagrams.constant(1 << bit), 0)),
    diagrams.constant(1),
  );
}

function randomEvents(random: Random): readonly PlannedEvent[] {
  return Array.from({ length: 4 }, () => {
    const signal = random.pick(signalIds);
    const properties = Object.fromEntries(propertiesOf(signal).map((property) => [property, random.pick(propertyValues)]));
    return { signal, properties, ageDays: random.pick([0, 3, 10, 25, 40, 80]), olderByMs: 0, hidden: false };
  });
}
