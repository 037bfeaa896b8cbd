import type { Agreement } from '../../model/agreement.ts';
import { isExhausted } from '../answer.ts';
import { type BudgetLimits, openBudget, type SharedBudget, within } from '../budget.ts';
import { inShares } from '../in-shares.ts';
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
  const open = questions.filter((question) => isOpen(first.get(question), limits));
  // What the others left over goes to those that had too little.
  const second = askRound(open, opened.found, budget);
  return questions.flatMap((question) => second.get(question) ?? first.get(question) ?? []);
}

function askRound(
  questions: readonly Question[],
  study: Study,
  budget: SharedBudget,
): ReadonlyMap<Question, readonly Statement[]> {
  return new Map(inShares(budget, questions, (question) => [question, ask(question, study)] as const));
}

/** More of the budget would help; a question that ends by a limit of steps of its own comes no further with more. */
function isOpen(statements: readonly Statement[] = [], { steps }: BudgetLimits): boolean {
  return statements.some(
    ({ answer }) =>
      answer.answer === 'unknown' &&
      isExhausted(answer.reason) &&
      (answer.reason.kind !== 'steps' || steps !== undefined),
  );
}
