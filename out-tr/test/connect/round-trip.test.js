import { describe, expect, test } from 'vitest';
import { openArtefactComparison } from '../../src/connect/compare-artefacts.js';
import { agreementIn, generatedFiles, statementOf } from './agreements.js';
const limits = { milliseconds: 60_000, now: () => performance.now() };
/** Formulas, lists and rules that are read: the table of docs/read-back.md. */
const read = {
    '.': [48, 38, 20],
    'examples/gitlab': [24, 20, 14],
};
describe.each(['.', 'examples/gitlab'])('what is generated in %s', (folder) => {
    const agreement = agreementIn(folder);
    const compare = openArtefactComparison(agreement, limits);
    const [salesforce = 0, hubspot = 0, sql = 0] = read[folder] ?? [];
    test.each([
        { system: 'salesforce', ending: /\.xml$/, count: salesforce },
        { system: 'hubspot', ending: /lists\/.*\.json$/, count: hubspot },
        { system: 'sql', ending: /\.sql$/, count: sql },
    ])('$system says what it should', ({ count, ending, system }) => {
        const results = compare(system === 'sql' ? [statementOf(agreement)] : generatedFiles(folder, system, ending));
        expect(results.filter(({ answer }) => answer.answer !== 'proved')).toEqual([]);
        expect(results).toHaveLength(count);
    });
});
