import { alphabetOf } from './alphabet.js';
import { automatonOf } from './automaton.js';
/** More states would take longer than a witness is worth. */
const mostStates = 20_000;
/**
 * The shortest text that gives these answers, one digit per question; undefined where there is none, or none so near that it
 * was found. Beginnings after which some answer could not be given any more are not read on, so that even of many
 * questions few states are left.
 */
export function aimedText(questions, answers) {
    const alphabet = alphabetOf(questions.flatMap(({ values }) => values));
    const aims = questions.map((test, place) => aimOf(automatonOf(test, alphabet), answers[place] === '1', alphabet));
    const known = new Set();
    const open = [{ text: '', states: aims.map(() => 0), afterBlank: true }];
    for (const beginning of open) {
        if (isThere(beginning, aims))
            return beginning.text;
        for (let character = 0; character < alphabet.size && known.size <= mostStates; character += 1) {
            const longer = readOn(beginning, character, aims, alphabet);
            const key = longer && `${longer.states.join()} ${longer.afterBlank}`;
            if (longer === undefined || key === undefined || known.has(key))
                continue;
            known.add(key);
            open.push(longer);
        }
    }
    return undefined;
}
function isThere({ states, afterBlank }, aims) {
    if (afterBlank)
        return false;
    return aims.every(({ automaton, wanted }, each) => automaton.answers[states[each] ?? 0] === wanted);
}
function readOn({ text, states, afterBlank }, character, aims, alphabet) {
    const isBlank = alphabet.isBlank(character);
    if (isBlank && afterBlank)
        return undefined;
    const next = [];
    for (const [each, { automaton, open }] of aims.entries()) {
        const state = automaton.next[(states[each] ?? 0) * alphabet.size + character] ?? 0;
        if (open[state] === 0)
            return undefined;
        next.push(state);
    }
    return { text: `${text}${alphabet.characters[character]}`, states: next, afterBlank: isBlank };
}
function aimOf(automaton, isWanted, alphabet) {
    const wanted = Number(isWanted);
    const open = automaton.answers.map((answer) => Number(answer === wanted));
    let grows = true;
    while (grows) {
        grows = false;
        for (let state = 0; state < automaton.states; state += 1) {
            if (open[state] === 1 || !leadsToOpen(automaton, state, open, alphabet))
                continue;
            open[state] = 1;
            grows = true;
        }
    }
    return { automaton, wanted, open };
}
function leadsToOpen({ next }, state, open, { size }) {
    for (let character = 0; character < size; character += 1)
        if (open[next[state * size + character] ?? 0] === 1)
            return true;
    return false;
}
