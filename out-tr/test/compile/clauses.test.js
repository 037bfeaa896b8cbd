import { expect, test } from 'vitest';
import { clausesOf } from '../../src/compile/clauses.js';
import { compiledClauses } from '../../src/compile/gap.js';
import { fixtureAgreement } from './fixture-agreement.js';
const agreement = fixtureAgreement();
const clauses = clausesOf(agreement);
test('no clause is listed twice', () => {
    expect(clauses.map((clause) => clause.id)).toEqual([...new Set(clauses.map((clause) => clause.id))]);
});
test('every thing with an id of its own is a clause', () => {
    const { targets, samples, ...rest } = agreement;
    const named = new Set(clauses.flatMap((clause) => clause.id.split('/')));
    const things = thingsWithId(rest);
    expect(things.length).toBeGreaterThan(70);
    expect(things.filter((id) => !named.has(id))).toEqual([]);
});
test('a clause without a rendition and a rendition without a clause are bugs', () => {
    const exact = { fidelity: 'exact', artifacts: [] };
    const all = new Map(clauses.map((clause) => [clause.id, exact]));
    expect(compiledClauses(clauses, all)).toHaveLength(clauses.length);
    expect(() => compiledClauses(clauses, new Map([...all].slice(1)))).toThrow('no rendition of the clause');
    expect(() => compiledClauses(clauses.slice(1), all)).toThrow('a rendition of no clause');
});
/** Ids of everything that carries one; parts of a rule and labels belong to their rule or scale. */
function thingsWithId(value, key = '') {
    if (typeof value !== 'object' || value === null)
        return [];
    if (['choices', 'grades', 'bands', 'outcomes', 'place', 'criterion'].includes(key))
        return [];
    const own = 'id' in value && typeof value.id === 'string' && key !== 'agreement' ? [value.id] : [];
    const inner = Object.entries(value).flatMap(([name, part]) => thingsWithId(part, name));
    return [...own.filter((id) => !['fixture', 'lifecycle', 'routing', 'escalation'].includes(id)), ...inner];
}
