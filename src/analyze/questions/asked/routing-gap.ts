import type { Criterion } from '../../../criteria/criterion.ts';
import { inside } from '../../../diagnostics/place.ts';
import { isWithSales } from '../../../evaluate/score-row.ts';
import type { Answer } from '../../answer.ts';
import { stagesAsked } from '../../compare/routing/stages-asked.ts';
import { type Reached, withReached } from '../../decision/reached.ts';
import { withSalesFrom } from '../../decision/with-sales.ts';
import type { Node } from '../../diagram/diagrams.ts';
import type { LeadQuery } from '../../search/lead-search.ts';
import type { Witness } from '../../witness/witness.ts';
import { bestAnswer } from '../best-answer.ts';
import { questionWords } from '../catalogue.ts';
import { allOfAll, firstOfAll } from '../conjunction.ts';
import type { Question } from '../question.ts';
import { beforeHandoff } from '../route-query.ts';
import type { Study } from '../study.ts';
import { wrongIfFound } from '../verdict-of.ts';

export const routingGap: Question = {
  ...questionWords('routing-gap'),

  *ask(study) {
    const { routing } = study.agreement;
    const answer = leadInGap(study);
    const isFound = answer.answer === 'refuted';
    const queue = routing.fallback.at(0)?.queue ?? 'of the fallback';
    yield {
      about: 'routing',
      place: inside(routing.place, 'rules'),
      verdict: wrongIfFound(answer),
      answer,
      message: isFound
        ? `no routing rule takes this lead, which is handed over; it falls to queue ${queue}`
        : 'every lead that is handed over finds a routing rule',
      ...(isFound && { help: 'add a rule for such leads, or widen the last one' }),
    };
  },
};

/** A lead that came to sales in some way, and no rule takes it. */
function leadInGap(study: Study): Answer<Witness> {
  const { agreement, decisions, search } = study;
  const { lifecycle, routing } = agreement;
  const recorded = beforeHandoff(study);
  const gaps = withSalesFrom(decisions, recorded, stagesAsked([agreement])).map(({ node, reached }) => [
    node,
    ...routing.rules.map(({ when }) => spared(study, when, reached)),
  ]);
  const queryOf = (holds: Node): LeadQuery => ({
    holds,
    label: 'gap',
    recorded: recorded.id,
    confirms: ([standing]) =>
      standing !== undefined && isWithSales(lifecycle, standing.row.stage) && standing.row.route === null,
  });
  const answersOf = (leads: typeof allOfAll): Answer<Witness> =>
    bestAnswer(search.forEach(gaps.map((conditions) => queryOf(leads(study, conditions)))));
  const answer = answersOf(allOfAll);
  if (answer.answer !== 'unknown') return answer;
  const few = answersOf(firstOfAll);
  return few.answer === 'refuted' ? few : answer;
}

function spared({ space, decisions }: Study, when: Criterion, reached: Reached): Node {
  return withReached(space, space.diagrams.not(space.nodeOf(when, decisions.side)), reached);
}
