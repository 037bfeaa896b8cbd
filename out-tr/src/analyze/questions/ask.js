import { within } from '../budget.js';
/** What one question says about an agreement, or that the budget ended before it could. */
export function ask(question, study) {
    const answered = within(() => [...question.ask(study)]);
    if ('exhausted' in answered)
        return [unanswered(question, study.agreement, answered.exhausted)];
    return answered.found.map(({ owner = question.owner, why = question.why, ...told }) => ({
        question: question.id,
        owner,
        ...told,
        ...(told.verdict === 'wrong' && { why }),
        ...(told.verdict === 'open' && { message: `not decided for ${told.about}: ${question.summary}` }),
    }));
}
/** What is said of a question that could not be asked. */
export function unanswered({ id, owner, summary }, agreement, exhausted) {
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
