import { describe, expect, it } from 'vitest';
import { gapGroups } from '../../src/cli/build/gap-groups.js';
import { fixtureAgreement } from '../compile/fixture-agreement.js';
const { place } = fixtureAgreement();
const words = (text) => ({ words: { en: text } });
const points = (most) => ({ words: { en: `at most ${most} points` }, points: most });
function clause(id, fidelity, how = '', bound) {
    const title = { en: id };
    return { id, title, place, fidelity, how: { en: how }, artifacts: [], ...(bound ? { bound } : {}) };
}
describe('gaps told in groups', () => {
    it('say an equal reason once, the missing and the frequent ones first', () => {
        const groups = gapGroups([
            clause('a', 'approximated', 'roughly', words('a bound')),
            clause('b', 'missing', 'not yet'),
            clause('c', 'missing', 'never'),
            clause('d', 'exact'),
            clause('e', 'missing', 'never'),
        ], 'en');
        expect(groups).toEqual([
            { fidelity: 'missing', how: 'never', bound: undefined, clauses: ['c', 'e'] },
            { fidelity: 'missing', how: 'not yet', bound: undefined, clauses: ['b'] },
            { fidelity: 'approximated', how: 'roughly', bound: 'a bound', clauses: ['a'] },
        ]);
    });
    it('do not repeat a bound that the reason, or a group before, has said', () => {
        const groups = gapGroups([
            clause('a', 'approximated', 'listed; nothing is decided', words('nothing is decided')),
            clause('b', 'approximated', 'title only', words('names decide nothing')),
            clause('c', 'approximated', 'name only', words('names decide nothing')),
        ], 'en');
        expect(groups.map(({ bound }) => bound)).toEqual([undefined, 'names decide nothing', undefined]);
    });
    it('give the most points by which a clause of the group may be off, in every group', () => {
        const groups = gapGroups([
            clause('a', 'approximated', 'words are cut', points(2)),
            clause('b', 'approximated', 'words are cut', points(10)),
            clause('c', 'approximated', 'words are cut', words('words are cut')),
            clause('d', 'approximated', 'days are rounded', points(10)),
        ], 'en');
        expect(groups.map(({ bound }) => bound)).toEqual(['at most 10 points', 'at most 10 points']);
    });
});
