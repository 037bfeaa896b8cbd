import { inside } from '../../../diagnostics/place.ts';
import { stageOf } from '../../../evaluate/journey/stage-order.ts';
import type { RoutingRule } from '../../../model/routing.ts';
import type { Answer } from '../../answer.ts';
import { notRouted } from '../../decision/decisions.ts';
import { reachedOfRecorded, withReached } from '../../decision/reached.ts';
import type { Node } from '../../diagram/diagrams.ts';
import type { Witness } from '../../witness/witness.ts';
import { questionWords } from '../catalogue.ts';
import { firstTakers } from '../first-takers.ts';
import type { Question, Told } from '../question.ts';
import { beforeHandoff } from '../route-query.ts';
import type { Study } from '../study.ts';
import { wrongIfNone } from '../verdict-of.ts';

export const routingShadowed: Question = {
  ...questionWords('routing-shadowed'),

  *ask(study) {
    const { rules } = study.agreement.routing;
    const found = byFastTrack(study);
    const others = (index: number): boolean => found.get(index)?.answer !== 'refuted';
    const answers = leadsOfRules(study, study.decisions.routeFrom(beforeHandoff(study)), others);
    for (const [index, rule] of rules.entries()) {
      const answer = [found.get(index), answers.get(index)].find((each) => each?.answer === 'refuted');
      yield told(study, rule, answer ?? answers.get(index) ?? { answer: 'proved', tier: 'diagrams' });
    }
  },
};

type Answers = ReadonlyMap<number, Answer<Witness>>;

/** For some rules a lead that is given by them. */
function leadsOfRules(study: Study, routes: Node, isAsked: (index: number) => boolean): Answers {
  const recorded = beforeHandoff(study).id;
  return study.search.byResult(routes, (index) => {
    const rule = study.agreement.routing.rules[index];
    if (rule === undefined || !isAsked(index)) return undefined;
    return { recorded, confirms: ([standing]) => standing?.row.route === rule.id };
  });
}

/** Whom a fast track hands over needs no points, so that such leads are found at once. */
function byFastTrack(study: Study): Answers {
  const { agreement, space, decisions } = study;
  const { lifecycle } = agreement;
  const handoff = stageOf(lifecycle, lifecycle.handoff.stage);
  if (handoff?.entry.fastTrack === undefined || handoff === beforeHandoff(study)) return new Map();
  const { both, choose, constant, not } = space.diagrams;
  const { gate, fields, require, fastTrack } = decisions.entryOf(handoff);
  const enters = [not(gate), fields, require, fastTrack].reduce(both, 1);
  const node = choose(both(space.possible, enters), decisions.routes(), constant(notRouted));
  return leadsOfRules(study, withReached(space, node, reachedOfRecorded(lifecycle, handoff)), () => true);
}

function told(study: Study, rule: RoutingRule, answer: Answer<Witness>): Told {
  const head = { about: `routing rule ${rule.id}`, place: inside(rule.place, 'when'), answer };
  if (answer.answer !== 'proved') {
    return { ...head, verdict: wrongIfNone(answer), message: `routing rule ${rule.id} takes leads` };
  }
  return { ...head, verdict: 'wrong', ...reason(study, rule) };
}

/** A condition nobody meets, rules above that take everybody, or leads that are never handed over. */
function reason({ agreement, space, decisions }: Study, rule: RoutingRule): Pick<Told, 'message' | 'help'> {
  const { rules } = agreement.routing;
  const nodeOf = ({ when }: RoutingRule): Node => space.nodeOf(when, decisions.side);
  const own = space.diagrams.both(space.possible, nodeOf(rule));
  const head = `routing rule ${rule.id} takes no lead`;
  if (own === 0) return { message: `${head}: its condition holds for none`, help: 'correct the condition' };
  const above = rules.slice(0, rules.indexOf(rule));
  const takers = firstTakers(
    space.diagrams,
    own,
    above.map((thing) => ({ thing, node: nodeOf(thing) })),
  );
  if (takers === undefined) {
    return {
      message: `${head}: those that it would take are not handed over`,
      help: 'compare its condition with the entry of the handoff stage, or remove it',
    };
  }
  const names = takers.map(({ id }) => id).join(', ');
  return {
    message: `${head}: ${names} above it ${takers.length === 1 ? 'takes' : 'take'} all of its leads`,
    help: 'move it up, make its condition narrower, or remove it',
  };
}
