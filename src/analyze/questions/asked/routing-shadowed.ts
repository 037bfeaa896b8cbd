import { inside } from '../../../diagnostics/place.ts';
import { stageOf } from '../../../evaluate/journey/stage-order.ts';
import type { RoutingRule } from '../../../model/routing.ts';
import type { Answer } from '../../answer.ts';
import { type Exhausted, within } from '../../budget.ts';
import { stagesAsked } from '../../compare/routing/stages-asked.ts';
import { type Reached, reachedOfRecorded, withReached } from '../../decision/reached.ts';
import { type WithSales, withSalesFrom } from '../../decision/with-sales.ts';
import type { Node } from '../../diagram/diagrams.ts';
import { meets } from '../../diagram/meets.ts';
import type { Standing } from '../../witness/standing.ts';
import type { Witness } from '../../witness/witness.ts';
import { bestAnswer } from '../best-answer.ts';
import { questionWords } from '../catalogue.ts';
import { allOfAll, firstOfAll } from '../conjunction.ts';
import { firstTakers, type Taker, takersOf } from '../first-takers.ts';
import type { Question, Told } from '../question.ts';
import { beforeHandoff } from '../route-query.ts';
import type { Study } from '../study.ts';
import { wrongIfNone } from '../verdict-of.ts';

export const routingShadowed: Question = {
  ...questionWords('routing-shadowed'),

  *ask(study) {
    const { rules } = study.agreement.routing;
    const takers = takersOf(study.space.diagrams, rules, (rule) => nodeOf(study, rule));
    const answers = new Map<RoutingRule, Answer<Witness>>();
    let open = rules.filter((rule, place) => !isCovered(study, takers.slice(0, place), rule));
    const ask = (ways: readonly WithSales[], taken: Taken): void => {
      for (const [rule, answer] of leadsOfRules(study, { ways, taken }, open)) answers.set(rule, answer);
      open = open.filter((rule) => answers.get(rule)?.answer !== 'refuted');
    };
    const ended = within(() => {
      ask(byFastTrack(study), firstOfAll);
      ask(handedOver(study), firstOfAll);
      ask(handedOver(study), allOfAll);
    });
    // What was found before the budget ended is told; of the others not all leads were asked.
    if ('exhausted' in ended) for (const rule of open) answers.set(rule, undecided(ended.exhausted));
    for (const [place, rule] of rules.entries()) {
      yield told(study, takers.slice(0, place), rule, answers.get(rule) ?? none);
    }
  },
};

function nodeOf({ space, decisions }: Study, { when }: RoutingRule): Node {
  return space.nodeOf(when, decisions.side);
}

/** Whether those above it leave a rule nobody, even of the leads that are not handed over. */
function isCovered(study: Study, above: readonly Taker<RoutingRule>[], rule: RoutingRule): boolean {
  const { space, scene } = study;
  const asked = [space.possible, nodeOf(study, rule), ...above.map(({ spared }) => spared)];
  return !meets(space.diagrams, asked, scene.budget);
}

const none: Answer<Witness> = { answer: 'proved', tier: 'diagrams' };

function undecided(kind: Exhausted): Answer<Witness> {
  return { answer: 'unknown', tier: 'diagrams', reason: { kind }, proved: [] };
}

type Answers = ReadonlyMap<RoutingRule, Answer<Witness>>;

/** Leads that came to sales in some way. */
function handedOver(study: Study): readonly WithSales[] {
  return withSalesFrom(study.decisions, beforeHandoff(study), stagesAsked([study.agreement]));
}

interface Asked {
  readonly ways: readonly WithSales[];
  readonly taken: Taken;
}

/** Which leads are looked at of those that a rule takes and none above it. */
type Taken = typeof allOfAll;

/** For each of some rules a lead that is given by it. The diagram of all rules at once, which may be huge, is never made. */
function leadsOfRules(study: Study, { ways, taken }: Asked, rules: readonly RoutingRule[]): Answers {
  const recorded = beforeHandoff(study).id;
  const asked = rules.flatMap((rule) =>
    ways.map(({ node, reached }) => ({
      label: rule.id,
      recorded,
      holds: taken(study, [node, ...conditions(study, rule, reached)]),
      confirms: ([standing]: readonly Standing[]) => standing?.row.route === rule.id,
    })),
  );
  const answers = study.search.forEach(asked, { isFirstLook: taken === firstOfAll });
  return new Map(
    rules.map((rule) => [rule, bestAnswer(answers.filter((_, place) => asked[place]?.label === rule.id))]),
  );
}

/** What is true of leads that a rule takes and none above it. */
function conditions(study: Study, rule: RoutingRule, reached: Reached): readonly Node[] {
  const { agreement, space } = study;
  const { rules } = agreement.routing;
  const nodes = rules.slice(0, rules.indexOf(rule) + 1).map((each) => {
    const node = withReached(space, nodeOf(study, each), reached);
    return each === rule ? node : space.diagrams.not(node);
  });
  return nodes.toReversed();
}

/** Whom a fast track hands over needs no points, so that such leads are found at once. */
function byFastTrack(study: Study): readonly WithSales[] {
  const { agreement, space, decisions } = study;
  const { lifecycle } = agreement;
  const handoff = stageOf(lifecycle, lifecycle.handoff.stage);
  if (handoff?.entry.fastTrack === undefined || handoff === beforeHandoff(study)) return [];
  const { both, not } = space.diagrams;
  const { gate, fields, require, fastTrack } = decisions.entryOf(handoff);
  const reached = reachedOfRecorded(lifecycle, handoff);
  const enters = [not(gate), fields, require, fastTrack].reduce(both, 1);
  return [{ node: withReached(space, enters, reached), reached }];
}

function told(
  study: Study,
  above: readonly Taker<RoutingRule>[],
  rule: RoutingRule,
  answer: Answer<Witness>,
): Told {
  const head = { about: `routing rule ${rule.id}`, place: inside(rule.place, 'when'), answer };
  if (answer.answer !== 'proved') {
    return { ...head, verdict: wrongIfNone(answer), message: `routing rule ${rule.id} takes leads` };
  }
  return { ...head, verdict: 'wrong', ...reason(study, above, rule) };
}

/** A condition nobody meets, rules above that take everybody, or leads that are never handed over. */
function reason(
  study: Study,
  takers: readonly Taker<RoutingRule>[],
  rule: RoutingRule,
): Pick<Told, 'message' | 'help'> {
  const { diagrams, possible } = study.space;
  const leads = diagrams.both(possible, nodeOf(study, rule));
  const head = `routing rule ${rule.id} takes no lead`;
  if (leads === 0) return { message: `${head}: its condition holds for none`, help: 'correct the condition' };
  const taking = firstTakers(diagrams, { leads, takers, budget: study.scene.budget });
  if (taking === undefined) {
    return {
      message: `${head}: those that it would take are not handed over`,
      help: 'compare its condition with the entry of the handoff stage, or remove it',
    };
  }
  const names = taking.map(({ id }) => id).join(', ');
  return {
    message: `${head}: ${names} above it ${taking.length === 1 ? 'takes' : 'take'} all of its leads`,
    help: 'move it up, make its condition narrower, or remove it',
  };
}
