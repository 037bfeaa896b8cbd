import { expect, test } from 'vitest';
import { expectTree } from '../golden-tree.js';
import { compiledFixture } from './compiled-fixture.js';
test('the fixture becomes exactly these files and clauses', () => {
    const { artifacts, clauses } = compiledFixture();
    const listed = { path: 'clauses.txt', content: `${clauses.map(lineOf).join('\n')}\n` };
    const sorted = [listed, ...artifacts].toSorted((a, b) => (a.path < b.path ? -1 : 1));
    expectTree('test/compile/salesforce/fixture/expected', sorted);
});
test('the same agreement gives the same bytes', () => {
    expect(compiledFixture()).toEqual(compiledFixture());
});
function lineOf({ assumes, bound, fidelity, how, id }) {
    const words = [
        how?.['en'],
        assumes && `assumes that ${assumes['en']}`,
        bound && `bound: ${bound.words['en']}`,
    ];
    return [`${fidelity} ${id}`, ...words.filter((each) => each !== undefined)].join('\n    ');
}
