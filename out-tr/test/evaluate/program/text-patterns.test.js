import { expect, it } from 'vitest';
import { fixtureAgreement } from '../../compile/fixture-agreement.js';
import { sameRow } from './same-row.js';
const asOf = Date.UTC(2026, 10, 28, 9);
const ops = ['contains', 'startsWith', 'endsWith'];
/** Pairs of literals: signs that mean something in a pattern, halves of signs, line ends, one inside the other. */
const pairs = [
    ['a.b', 'c*'],
    ['a|b', '(c)'],
    ['[a-z]', '{2}'],
    ['^', '$'],
    ['\\', '\\d'],
    ['/', '?+'],
    ['\n', '\u2028'],
    ['\ud835', '\udc9c'],
    ['ab', 'abc'],
    ['', 'abc'],
];
/** More than one pattern is made of. */
const many = Array.from({ length: 60 }, (_, index) => `<${index}>`);
/** One point for each way of asking. */
function agreementOf(values) {
    const fixture = fixtureAgreement();
    const rules = ops.map((op) => {
        const when = { op, attribute: 'company', values };
        return { id: op, title: {}, kind: 'attribute', when, points: 1 };
    });
    const scorings = Object.entries(fixture.scorings).map(([id, scoring]) => [
        id,
        { ...scoring, dimensions: [{ id: 'fit', groups: [{ id: 'texts', title: {}, rules }] }] },
    ]);
    return { ...fixture, scorings: Object.fromEntries(scorings) };
}
function textsAround(literals) {
    const [first = ''] = literals;
    const around = literals.flatMap((one) => [one, `x${one}`, `${one}x`, `x${one}x`, one.slice(1)]);
    return [...around, `x\n${first}`, 'aXb', 'c', 'cc', 'z', 'aa', '5', '𝒜', ''];
}
it.each([...pairs, many])('%j, … are found in a text where the evaluator finds them', (...literals) => {
    const agreement = agreementOf(literals);
    const points = textsAround(literals).map((company) => {
        const record = { id: 'lead', values: { company }, events: [], consents: [] };
        return sameRow(agreement, record, asOf).fit;
    });
    expect(new Set(points)).toContain(0);
    expect(new Set(points)).toContain(3);
    sameRow(agreement, { id: 'lead', values: {}, events: [], consents: [] }, asOf);
});
