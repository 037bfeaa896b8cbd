import type { Agreement } from '../../model/agreement.ts';
import { type BudgetLimits, openBudget, type SharedBudget, within } from '../budget.ts';
import { ask, unanswered } from './ask.ts';
import { openStudy } from './open-study.ts';
import type { Question } from './question.ts';
import type { Statement } from './statement.ts';
import type { Study } from './study.ts';

/** What several questions say about an agreement within one budget, in their order. */
export function askAll(
  agreement: Agreement,
  questions: readonly Question[],
  limits: BudgetLimits,
): readonly Statement[] {
  const budget = openBudget(limits);
  const opened = within(() => openStudy(agreement, budget));
  if ('exhausted' in opened)
    return questions.map((question) => unanswered(question, agreement, opened.exhausted));
  const first = askRound(questions, opened.found, budget);
  const open = questions.filter((question) => isOpen(first.get(question)));
  // What the others left over goes to those that had too little.
  const second = askRound(open, opened.found, budget);
  return questions.flatMap((question) => second.get(question) ?? first.get(question) ?? []);
}

/** Each question may take an equal share of what is left, so that a hard one leaves something to those after it. */
function askRound(
  questions: readonly Question[],
  study: Study,
  budget: SharedBudget,
): ReadonlyMap<Question, readonly Statement[]> {
  return new Map(
    questions.map((question, index) => {
      budget.allot(1 / (questions.length - index));
      return [question, ask(question, study)];
    }),
  );
}

/** More of the budget would help. */
function isOpen(statements: readonly Statement[] = []): boolean {
  return statements.some(
    ({ answer }) =>
      answer.answer === 'unknown' &&
      answer.reason.kind !== 'abstraction' &&
      answer.reason.kind !== 'unsupported',
  );
}
