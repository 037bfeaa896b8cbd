import type { Exhausted } from '../budget.ts';
import { within } from '../budget.ts';
import type { Question } from './question.ts';
import type { Statement } from './statement.ts';
import type { Study } from './study.ts';

/** What one question says about an agreement, or that the budget ended before it could. */
export function ask(question: Question, study: Study): readonly Statement[] {
  const answered = within(() => [...question.ask(study)]);
  if ('exhausted' in answered) return [unanswered(question, study, answered.exhausted)];
  return answered.found.map(({ owner = question.owner, why = question.why, ...told }) => ({
    question: question.id,
    owner,
    ...told,
    ...(told.verdict === 'wrong' && { why }),
    ...(told.verdict === 'open' && { message: `not decided for ${told.about}: ${question.summary}` }),
  }));
}

function unanswered({ id, owner, summary }: Question, { agreement }: Study, exhausted: Exhausted): Statement {
  return {
    question: id,
    about: 'agreement',
    owner,
    place: agreement.place,
    verdict: 'open',
    answer: { answer: 'unknown', tier: 'diagrams', reason: { kind: exhausted }, proved: [] },
    message: `not decided for the agreement: ${summary}`,
  };
}
