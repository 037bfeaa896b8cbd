import { atomHolds } from '../atom-holds.js';
import { isScoreTest } from '../atoms.js';
import { holds } from '../holds.js';
import { factsOf } from './known.js';
import { subjectOf } from './literal.js';
import { eventsFor, signalsConflict } from './signals.js';
import { textsConflict } from './text-conflict.js';
/** A subject of which nothing is asked yet. */
export function openChoice(candidates) {
    return { candidates, left: [...candidates.known.keys()], literals: [], answers: new Map() };
}
/** The choices after one more answer; undefined when no lead can give it. */
export function narrowed(choices, literal, attributes) {
    const subject = subjectOf(literal.atom);
    const choice = choices.get(subject);
    if (choice === undefined)
        return undefined;
    const answers = answersTo(literal.atom, choice, attributes);
    const left = choice.left.filter((position) => answers[position] === literal.wanted);
    const literals = [...choice.literals, literal];
    const fails = choice.candidates.complete
        ? left.length === 0
        : textsConflict(literals) || signalsConflict(literals);
    return fails ? undefined : new Map(choices).set(subject, { ...choice, left, literals });
}
function answersTo(atom, choice, attributes) {
    const found = choice.answers.get(atom);
    if (found)
        return found;
    const answers = choice.candidates.known.map((part) => atomHolds(atom, factsOf(attributes, [part])));
    choice.answers.set(atom, answers);
    return answers;
}
/** A lead of these choices, if the evaluator agrees that the criterion holds of it. */
export function settled(criterion, choices, attributes) {
    const asked = [...choices.values()].filter(({ literals }) => literals.length > 0);
    const parts = asked.flatMap(({ candidates, left, literals }) => [
        candidates.known[left[0] ?? -1] ?? {},
        eventsFor(literals),
    ]);
    // What a score can be is not known here, so a lead with a wanted score may not exist.
    const asksScore = asked.some(({ literals }) => literals.some(({ atom }) => isScoreTest(atom)));
    const facts = factsOf(attributes, parts);
    return !asksScore && holds(criterion, facts) ? facts : undefined;
}
