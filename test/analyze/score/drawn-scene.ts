import { openBudget } from '../../../src/analyze/budget.ts';
import { openScene, type Scene } from '../../../src/analyze/score/scene.ts';
import { isIncomparable, openSpace } from '../../../src/analyze/space/space.ts';
import type { PlannedEvent } from '../../../src/analyze/timeline/planned-event.ts';
import type { Criterion } from '../../../src/criteria/criterion.ts';
import { defaultScoring } from '../../../src/evaluate/default-scoring.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { EventRule, ScoringRule } from '../../../src/model/scoring.ts';
import type { Random } from '../../../src/support/random.ts';
import { linked } from '../generate/linked.ts';
import { randomAgreement } from '../generate/random-agreement.ts';
import { propertiesOf, propertyValues, signalIds } from '../generate/signals.ts';
import { answerAmong, timelinesOf } from './tried-timelines.ts';

/** Small enough that every lead can be tried with every timeline. */
export function drawnAgreement(random: Random): Agreement {
  const profile = random.pick(['typical', 'adversarial'] as const);
  const drawn = linked(
    randomAgreement({ rules: 6, routes: 2, stages: 2, fields: 2, signals: 10, profile }, random),
  );
  return random.chance(1, 3) ? withMixedFit(drawn, random) : drawn;
}

/** The scene of agreements in a world in which no other timelines happen. */
export function sceneOf(
  agreements: readonly [Agreement] | readonly [Agreement, Agreement],
  extra: readonly Criterion[],
  timelines: readonly (readonly PlannedEvent[])[],
): Scene {
  const budget = openBudget({});
  const space = openSpace({ agreements, extra, budget });
  if (isIncomparable(space)) throw new Error(space.incomparable);
  return openScene({ agreements, space, budget, timelines: answerAmong(timelines) });
}

/** Up to two of four events, most of them such as rules count. */
export function drawnTimelines(agreement: Agreement, random: Random): readonly (readonly PlannedEvent[])[] {
  const rules = rulesOf(agreement).filter((rule) => rule.kind === 'event');
  return timelinesOf(
    Array.from({ length: 4 }, () => drawnEvent(rules, random)),
    2,
  );
}

/** Two questions about points and verdicts. */
export function aboutScore(random: Random, agreement: Agreement): Criterion {
  const unit = 10 ** (defaultScoring(agreement)?.scale ?? 0);
  const points = ['total', 'fit', 'engagement'] as const;
  const comparisons = ['gte', 'gt', 'lte', 'lt'] as const;
  const one = (): Criterion =>
    random.pick<Criterion>([
      { op: random.pick(points), comparison: random.pick(comparisons), value: random.below(30) * unit },
      { op: random.pick(points), comparison: 'gte', value: random.below(15) * unit },
      { op: 'grade', values: [random.pick(['A', 'B', 'C', 'D', 'U'])] },
      { op: 'band', values: [random.pick(['1', '2', '3'])] },
      { op: 'cell', values: [random.pick(['A1', 'C2', 'U3', 'D2'])] },
    ]);
  return { op: random.pick(['all', 'any'] as const), of: [one(), one()] };
}

function drawnEvent(rules: readonly EventRule[], random: Random): PlannedEvent {
  const rule = rules.length > 0 && random.chance(3, 4) ? random.pick(rules) : undefined;
  const signal = random.pick(rule?.signals ?? signalIds);
  const drawn = propertiesOf(signal).map((property) => [property, random.pick(propertyValues)] as const);
  const wanted = (rule?.where ?? []).map(({ property, values }) => [property, random.pick(values)] as const);
  const properties = Object.fromEntries([...drawn, ...wanted]);
  return { signal, properties, ageDays: random.pick([0, 3, 10, 25, 40, 80]), olderByMs: 0, hidden: false };
}

function rulesOf(agreement: Agreement): readonly ScoringRule[] {
  const groups = defaultScoring(agreement)?.dimensions.flatMap((dimension) => dimension.groups);
  return (groups ?? []).flatMap(({ rules }) => rules);
}

/** What events earn belongs to the fit as well, in groups of their own or in those of the fit. */
function withMixedFit(agreement: Agreement, random: Random): Agreement {
  const scorings = Object.entries(agreement.scorings).map(([id, scoring]) => {
    const [fit, engagement] = ['fit', 'engagement'].map((name) =>
      scoring.dimensions.find((dimension) => dimension.id === name),
    );
    if (fit === undefined || engagement === undefined) throw new Error('a random scoring has both');
    const groups = random.chance(1, 2)
      ? [...fit.groups, ...engagement.groups.map((group) => ({ ...group, id: `of-${group.id}` }))]
      : fit.groups.map((group, at) => ({
          ...group,
          rules: [...group.rules, ...(engagement.groups[at]?.rules ?? [])],
        }));
    const other = { ...engagement, id: random.pick(['engagement', 'other']) };
    return [id, { ...scoring, dimensions: [{ ...fit, groups }, other] }] as const;
  });
  return { ...agreement, scorings: Object.fromEntries(scorings) };
}
