import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../src/analyze/budget.js';
import { isIncomparable, openSpace } from '../../../src/analyze/space/space.js';
import { agreementWith, field } from './asked-space.js';
const asks = { op: 'in', attribute: 'colour', values: ['blue'] };
/** The minimal agreement with one more field, about which a persona asks. */
function asking(colour, when = asks) {
    const agreement = agreementWith([colour]);
    const persona = { ...agreement, id: 'p', title: { en: 'p' }, when, wants: { en: 'x' } };
    return { ...agreement, messaging: { ...agreement.messaging, personas: { p: persona } } };
}
function opened(before, after) {
    const space = openSpace({ agreements: [before, after], budget: openBudget({}) });
    if (isIncomparable(space))
        throw new Error(space.incomparable);
    return space;
}
const valuesOf = (space, attribute) => space.variables.flatMap((variable) => variable.kind === 'value' && variable.attribute === attribute ? variable.values : []);
describe('two agreements', () => {
    it('share the values of both dictionaries', () => {
        const before = asking(field('colour', 'enum', { values: ['blue'], nullable: false }));
        const after = asking(field('colour', 'enum', { values: ['red'] }));
        expect(valuesOf(opened(before, after), 'colour')).toEqual([undefined, 'red', 'blue']);
        expect(valuesOf(opened(before, before), 'colour')).toEqual(['blue']);
    });
    it('share the cuts of both, within the wider bounds', () => {
        const least = (value) => ({ op: 'gte', attribute: 'size', value });
        const before = asking(field('size', 'integer', { min: 0, max: 5 }), least(2));
        const after = asking(field('size', 'integer', { min: 1, max: 9 }), least(7));
        expect(valuesOf(opened(before, after), 'size')).toEqual([undefined, 0, 2, 7]);
    });
    it('are not comparable where a field that both read has become another', () => {
        const open = (before, after, when) => openSpace({ agreements: [asking(before, when), asking(after, when)], budget: openBudget({}) });
        const exists = { op: 'exists', attribute: 'size' };
        expect(open(field('size', 'integer'), field('size', 'text'), exists)).toEqual({
            incomparable: 'the field size was of the type integer and is now of the type text',
        });
        expect(open(field('size', 'decimal'), field('size', 'decimal', { scale: 2 }), exists)).toEqual({
            incomparable: 'the field size kept 0 decimals and now keeps 2',
        });
    });
    it('have scores of their own', () => {
        const { variables, nodeOf, diagrams } = opened(agreementWith([]), agreementWith([]));
        const test = { op: 'total', comparison: 'gte', value: 60 };
        const asked = [nodeOf(test, 0), nodeOf(test, 1)].map((node) => variables[diagrams.variableOf(node)]);
        expect(asked).toMatchObject([
            { kind: 'points', of: 'total', side: 0, cuts: [60] },
            { kind: 'points', of: 'total', side: 1, cuts: [60] },
        ]);
    });
});
describe('an invariant', () => {
    const when = { op: 'eq', attribute: 'colour', value: 'blue' };
    const then = { op: 'exists', attribute: 'company' };
    const plain = asking(field('colour', 'enum', { values: ['blue', 'red'] }));
    const declared = {
        ...plain,
        invariants: {
            firm: { id: 'firm', title: { en: 'Firm' }, owner: 'joint', when, then, place: plain.place },
        },
    };
    it('leaves out the leads that cannot be', () => {
        const { nodeOf, possible, diagrams } = opened(plain, declared);
        const { both, not } = diagrams;
        expect(both(possible, both(nodeOf(when), not(nodeOf(then))))).toBe(0);
        expect(both(possible, nodeOf(when))).not.toBe(0);
    });
    it('speaks of the leads there are now', () => {
        expect(opened(declared, plain).possible).toBe(1);
    });
});
