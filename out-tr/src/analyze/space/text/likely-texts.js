import { normalText } from '../../../support/normal-text.js';
/** Of a question with many literals so many are tried with those of others. */
const tried = 3;
/** No more texts are built for one combination of answers. */
const mostBuilt = 24;
/** Texts that people could have written and that may answer these questions with yes, the likely ones first. */
export function likelyTexts(wanted, examples) {
    const of = (...ops) => wanted.filter(({ op }) => ops.includes(op));
    const whole = of('equals').flatMap(({ values }) => values);
    const beginnings = longest(of('startsWith'));
    const middles = choices(of('contains', 'containsWord'));
    const ends = longest(of('endsWith'));
    const built = beginnings.flatMap((beginning) => middles.flatMap((middle) => ends.flatMap((end) => joined(beginning, middle, end, examples))));
    return [...whole, ...built.slice(0, mostBuilt)].map(normalText).filter((text) => text !== '');
}
/** One text has one beginning and one end: each literal stands for itself, and the longest brings the others. */
function longest(tests) {
    if (tests.length === 0)
        return [''];
    const literals = tests.flatMap(({ values }) => values.slice(0, tests.length === 1 ? tried : values.length));
    return literals.toSorted((left, right) => right.length - left.length).slice(0, tried * tests.length);
}
/** Words that bring what is asked for, one of each question. */
function choices(tests) {
    return Array.from({ length: tests.length === 0 ? 1 : tried }, (_, nth) => {
        const words = tests.map(({ values }) => values[Math.min(nth, values.length - 1)] ?? '');
        return [...new Set(words)].join(' ');
    });
}
function joined(beginning, middle, end, examples) {
    const parts = [beginning, middle, end].filter((part) => part !== '');
    const onlyBeginning = middle === '' && end === '';
    return [
        ...(onlyBeginning ? examples.map((example) => beginning + example.slice(beginning.length)) : []),
        ...examples.flatMap((example) => mailboxOf(example, [beginning, middle].filter(Boolean).join('.'), end)),
        parts.join(' '),
        parts.join(''),
    ];
}
/** What stands before the @ of an example, before an end of an address. */
function mailboxOf(example, beginning, end) {
    const [mailbox, domain] = example.split('@');
    if (mailbox === undefined || domain === undefined)
        return [];
    const before = beginning === '' ? mailbox : beginning;
    return [`${before}@${end === '' ? domain : end.replace(/^@/, '')}`];
}
