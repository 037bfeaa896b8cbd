import { distinctCaveats } from '../../caveat.js';
import { cannotNegate, tooLarge } from '../caveat.js';
import { always, caveatsOf, never } from './condition.js';
/**
 * Alternatives of which no contact meets two, so that points given for each add up to those of the condition. What cannot
 * be negated is asked last, where its negation is only needed for contacts that get nothing.
 */
export function disjointAlternatives(condition, most) {
    const caveats = distinctCaveats(caveatsOf(condition));
    if (caveats.some(({ fidelity }) => fidelity === 'missing'))
        return { caveats };
    const asked = new Map(questionsOf(condition).map((question) => [keyOf(question), question]));
    const order = [...asked.values()];
    const questions = [
        ...order.filter(({ no }) => no !== undefined),
        ...order.filter(({ no }) => no === undefined),
    ];
    const search = { found: [], most, steps: most * 100 };
    // Without a question to answer, constants are worked out alone.
    const reason = follow(given(condition, '', true), questions, [], search);
    return reason === undefined ? { of: search.found, caveats } : { caveats: [...caveats, reason] };
}
function follow(condition, [question, ...rest], tests, search) {
    search.steps--;
    if (search.steps < 0)
        return tooLarge;
    if (condition.kind === 'constant') {
        if (condition.value)
            search.found.push(tests);
        return search.found.length > search.most ? tooLarge : undefined;
    }
    if (question === undefined)
        throw new Error('a condition without questions that is no constant');
    const key = keyOf(question);
    const whenYes = given(condition, key, true);
    const whenNo = given(condition, key, false);
    const { no, property, yes } = question;
    if (whenYes === whenNo || JSON.stringify(whenYes) === JSON.stringify(whenNo)) {
        return follow(whenYes, rest, tests, search);
    }
    const reason = follow(whenYes, rest, [...tests, { property, operation: yes }], search);
    if (reason !== undefined || isNever(whenNo))
        return reason;
    if (no === undefined)
        return cannotNegate;
    return follow(whenNo, rest, [...tests, { property, operation: no }], search);
}
/** The condition once the answer to a question is known. */
function given(condition, key, answer) {
    switch (condition.kind) {
        case 'constant':
        case 'impossible':
            return condition;
        case 'question':
            return keyOf(condition.question) === key ? constant(answer) : condition;
        case 'not': {
            const of = given(condition.of, key, answer);
            return of.kind === 'constant' ? constant(!of.value) : { kind: 'not', of };
        }
        case 'atLeast': {
            const of = condition.of.map((part) => given(part, key, answer));
            const open = of.filter((part) => part.kind !== 'constant');
            const k = condition.k - of.filter((part) => part.kind === 'constant' && part.value).length;
            if (k <= 0)
                return always;
            return k > open.length ? never : { kind: 'atLeast', k, of: open };
        }
        default: {
            const decides = condition.kind === 'any';
            const of = condition.of.map((part) => given(part, key, answer));
            if (of.some((part) => part.kind === 'constant' && part.value === decides))
                return constant(decides);
            const open = of.filter((part) => part.kind !== 'constant');
            return open.length === 0 ? constant(!decides) : { kind: condition.kind, of: open };
        }
    }
}
function constant(value) {
    return value ? always : never;
}
function isNever(condition) {
    return condition.kind === 'constant' && !condition.value;
}
function questionsOf(condition) {
    switch (condition.kind) {
        case 'constant':
        case 'impossible':
            return [];
        case 'question':
            return [condition.question];
        case 'not':
            return questionsOf(condition.of);
        default:
            return condition.of.flatMap(questionsOf);
    }
}
function keyOf({ property, yes }) {
    return JSON.stringify([property, yes]);
}
