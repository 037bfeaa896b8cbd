import type { Agreement } from '../../model/agreement.ts';
import { type Exhausted, within } from '../budget.ts';
import type { Question, Told } from './question.ts';
import type { Statement } from './statement.ts';
import type { Study } from './study.ts';

/** What one question says about an agreement, and that the budget ended when it did before all was said. */
export function ask(question: Question, study: Study): readonly Statement[] {
  const said: Statement[] = [];
  const ended = within(() => {
    for (const told of question.ask(study)) said.push(stated(question, told));
  });
  return 'exhausted' in ended ? [...said, unanswered(question, study.agreement, ended.exhausted)] : said;
}

function stated(
  question: Question,
  { owner = question.owner, why = question.why, ...told }: Told,
): Statement {
  return {
    question: question.id,
    owner,
    ...told,
    ...(told.verdict === 'wrong' && { why }),
    ...(told.verdict === 'open' && { message: `not decided for ${told.about}: ${question.summary}` }),
  };
}

/** What is said of a question that could not be asked. */
export function unanswered(
  { id, owner, summary }: Question,
  agreement: Agreement,
  exhausted: Exhausted,
): Statement {
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
