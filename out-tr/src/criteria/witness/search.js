import { atoms, isConnective } from '../atoms.js';
import { candidatesFor } from './candidates.js';
import { narrowed, openChoice, settled } from './choices.js';
import { subjectOf } from './literal.js';
/** Steps after which the search gives up. */
const STEPS = 20_000;
/** Looks for a lead of which a criterion holds: one branch after the other, each question narrowing its subject. */
export function searchFor(criterion, attributes) {
    let steps = 0;
    let isOpen = false;
    function branch([goal, ...rest], choices) {
        steps += 1;
        if (goal === undefined || steps > STEPS) {
            const facts = goal === undefined ? settled(criterion, choices, attributes) : undefined;
            isOpen ||= facts === undefined;
            return facts;
        }
        const [part, ...others] = goal.of;
        if (goal.least <= 0)
            return branch(rest, choices);
        if (part === undefined || goal.of.length < goal.least)
            return undefined;
        const left = { ...goal, of: others };
        return (take(part, goal.wanted, [{ ...left, least: goal.least - 1 }, ...rest], choices) ??
            branch([left, ...rest], choices));
    }
    function take(part, wanted, rest, choices) {
        if (isConnective(part))
            return branch([goalOf(part, wanted), ...rest], choices);
        const next = narrowed(choices, { atom: part, wanted }, attributes);
        return next && branch(rest, next);
    }
    const facts = take(criterion, true, [], openChoices(criterion, attributes));
    return facts === undefined ? { isOpen } : { facts, isOpen };
}
/** Every connective asks for a number of equal answers. */
function goalOf(connective, wanted) {
    const { op, of } = connective;
    const everyOne = op === 'all' || op === 'none' ? wanted : !wanted;
    const answer = op === 'none' ? !wanted : wanted;
    if (op !== 'kOf')
        return { least: everyOne ? of.length : 1, of, wanted: answer };
    return { least: wanted ? connective.k : of.length - connective.k + 1, of, wanted };
}
function openChoices(criterion, attributes) {
    const bySubject = new Map();
    for (const { atom } of atoms(criterion)) {
        const subject = subjectOf(atom);
        bySubject.set(subject, [...(bySubject.get(subject) ?? []), atom]);
    }
    return new Map([...bySubject].map(([subject, asked]) => [subject, openChoice(candidatesFor(asked, attributes))]));
}
