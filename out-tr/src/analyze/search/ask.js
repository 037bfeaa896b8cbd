import { within } from '../budget.js';
import { valuesIn, variablesIn } from '../diagram/cheapest.js';
import { find } from '../score/find.js';
import { isOfEvents } from '../score/shared-variables.js';
export const nothing = { answer: 'proved', tier: 'diagrams' };
/** One answer of many kinds: the cheapest lead, else what is open. */
export function merged(answers) {
    const seen = cheapest(answers.filter((answer) => answer.answer === 'refuted'));
    return seen ?? answers.find(({ answer }) => answer === 'unknown') ?? answers[0] ?? nothing;
}
/** What is found of some of the questions, in every kind that is one. */
export function ask(scene, { together, isReal, restriction }, questions, options = {}) {
    const made = within(() => together(questions));
    if ('exhausted' in made) {
        const reason = { kind: made.exhausted };
        return () => [{ answer: 'unknown', tier: 'diagrams', reason, proved: [] }];
    }
    const { node: kinds, membersOf } = made.found;
    const all = valuesIn(scene.space.diagrams, kinds).filter((kind) => kind !== 0);
    const findings = find(scene, kinds, {
        ...options,
        restriction,
        isReal: (lead, kind) => membersOf(kind).every((question) => isReal(lead, question)),
    });
    return (question) => all.filter((kind) => membersOf(kind).includes(question)).map(findings);
}
function cheapest(answers) {
    return answers.toSorted((left, right) => left.witness.cost - right.witness.cost)[0];
}
/** The questions that are not seen at once to hold for no lead. */
export function questionsLeft({ space: { diagrams, possible } }, { questions }) {
    return new Set([...questions.keys()].filter((place) => diagrams.both(questions[place] ?? 0, possible) !== 0));
}
export function asksEvents(scene, { questions }) {
    const asks = (question) => variablesIn(scene.space.diagrams, question).some((index) => isOfEvents(scene, index));
    return questions.some(asks);
}
