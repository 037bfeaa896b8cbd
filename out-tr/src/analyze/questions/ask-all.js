import { isExhausted } from '../answer.js';
import { openBudget, within } from '../budget.js';
import { inShares } from '../in-shares.js';
import { ask, unanswered } from './ask.js';
import { openStudy } from './open-study.js';
/** What several questions say about an agreement within one budget, in their order. */
export function askAll(agreement, questions, limits) {
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
function askRound(questions, study, budget) {
    return new Map(inShares(budget, questions, (question) => [question, ask(question, study)]));
}
/** More of the budget would help. */
function isOpen(statements = []) {
    return statements.some(({ answer }) => answer.answer === 'unknown' && isExhausted(answer.reason));
}
