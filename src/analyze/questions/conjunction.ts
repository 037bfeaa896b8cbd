import type { Answer } from '../answer.ts';
import { cheapest } from '../diagram/cheapest.ts';
import type { Node } from '../diagram/diagrams.ts';
import { meeting, meets } from '../diagram/meets.ts';
import { known } from '../diagram/operations.ts';
import type { LeadQuery } from '../search/lead-search.ts';
import type { Witness } from '../witness/witness.ts';
import type { Study } from './study.ts';

/*
 * Leads for which several conditions hold together. A diagram of many of them may be huge, and looking at all leads of one
 * takes long; one way through it is soon found, and nearly always there is a lead on it.
 */

/** Those with the first data that will do, whatever their points are; 0 when there are none. */
export function firstOfAll(study: Study, conditions: readonly Node[]): Node {
  const { space, scene } = study;
  const met = meeting(space.diagrams, [space.possible, ...conditions], scene.budget);
  return 'conflict' in met ? 0 : onWay(study, met.classes, conditions);
}

/** All of them; seen at once where there are none, for the diagram may be large before that shows. */
export function allOfAll({ space, scene }: Study, conditions: readonly Node[]): Node {
  const { diagrams, possible } = space;
  if (!meets(diagrams, [possible, ...conditions], scene.budget)) return 0;
  return conditions.reduce((left, condition) => (left === 0 ? 0 : diagrams.both(left, condition)));
}

/** Any lead for which one condition holds, nearly always one with the fewest data. */
export function leadOf(study: Study, condition: Node, query: Omit<LeadQuery, 'holds'>): Answer<Witness> {
  const { diagrams, possible, costs } = study.space;
  const way = cheapest(diagrams, diagrams.both(possible, condition), costs).get(1);
  if (way === undefined) return none;
  const holds = onWay(study, way.classes, [condition]);
  const answer = study.search.anyLead({ ...query, holds, isFirstLook: true });
  return answer.answer === 'refuted' ? answer : study.search.anyLead({ ...query, holds: condition });
}

const none: Answer<Witness> = { answer: 'proved', tier: 'diagrams' };

/** Leads with these data for which conditions hold; classes of points are left to each of them. */
function onWay({ space }: Study, classes: ReadonlyMap<number, number>, conditions: readonly Node[]): Node {
  const { variables, diagrams } = space;
  const { both, branch, sizes, restrictAll } = diagrams;
  const data = [...classes].filter(([index]) => {
    const kind = variables[index]?.kind;
    return kind !== 'points' && kind !== 'label';
  });
  const given = known(new Map(data));
  const rest = conditions.map((condition) => restrictAll(condition, given)).reduce(both, 1);
  const isAt = (variable: number, at: number): Node =>
    branch(
      variable,
      Array.from({ length: sizes[variable] ?? 0 }, (_, each) => Number(each === at)),
    );
  return data.reduceRight((node, [variable, at]) => both(isAt(variable, at), node), rest);
}
