import { holds } from '../../../criteria/holds.ts';
import { inside } from '../../../diagnostics/place.ts';
import type { RoutingRule } from '../../../model/routing.ts';
import type { Node } from '../../diagram/diagrams.ts';
import { meets } from '../../diagram/meets.ts';
import { questionWords } from '../catalogue.ts';
import { leadOf } from '../conjunction.ts';
import type { Question, Told } from '../question.ts';
import type { Study } from '../study.ts';

export const routingOverlap: Question = {
  ...questionWords('routing-overlap'),

  *ask(study) {
    const { space, scene, agreement, decisions } = study;
    const { rules } = agreement.routing;
    const nodes = rules.map(({ when }) => space.nodeOf(when, decisions.side));
    for (const [index, rule] of rules.entries()) {
      const meetsRule = (other: number): boolean =>
        meets(space.diagrams, [nodes[index] ?? 0, nodes[other] ?? 0, space.possible], scene.budget);
      const others = rules.filter((other, place) => {
        return place > index && targetOf(other) !== targetOf(rule) && meetsRule(place);
      });
      if (others.length > 0) yield told(study, rule, others);
    }
  },
};

/** One statement per rule, with a lead for the first of the others: 200 rules can overlap in 19,900 ways. */
function told(study: Study, rule: RoutingRule, others: readonly RoutingRule[]): Told {
  const { space, decisions } = study;
  const nodeOf = ({ when }: RoutingRule): Node => space.nodeOf(when, decisions.side);
  const first = others[0] ?? rule;
  const answer = leadOf(study, space.diagrams.both(nodeOf(rule), nodeOf(first)), {
    confirms: ([standing]) =>
      standing !== undefined && holds(rule.when, standing.facts) && holds(first.when, standing.facts),
  });
  const names = fewNames(others);
  return {
    about: `routing rule ${rule.id}`,
    place: inside(rule.place, 'when'),
    verdict: answer.answer === 'unknown' ? 'open' : answer.answer === 'refuted' ? 'note' : 'fine',
    answer,
    message:
      answer.answer === 'proved'
        ? `no lead is taken by ${rule.id} as well as ${first.id}`
        : `routing rule ${rule.id} takes leads for which ${names} below it ${others.length === 1 ? 'holds' : 'hold'} too`,
  };
}

function targetOf({ assign, reviewQueue }: RoutingRule): string {
  return JSON.stringify([assign, reviewQueue ?? null]);
}

/** Who wants all of them reads on from the first. */
function fewNames(rules: readonly RoutingRule[]): string {
  const few = rules.slice(0, 3).map(({ id }) => id);
  const rest = rules.length - few.length;
  return rest === 0 ? few.join(', ') : `${few.join(', ')} and ${rest} more`;
}
