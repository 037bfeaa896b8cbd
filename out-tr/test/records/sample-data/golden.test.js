import { describe, it } from 'vitest';
import { expectTree } from '../../compile/golden-tree.js';
import { exportedFiles } from './exported-files.js';
import { sampledAgreements } from './sampled-agreements.js';
/*
 * `expected/<name>/` holds whole exports. UPDATE=1 writes them anew; a change there means that everybody's sample data
 * changes with the next version.
 */
const cases = {
    reference: { of: 'reference', count: 20 },
    'reference-dirty': { of: 'reference', count: 20, dirt: 1500 },
    'gitlab-jsonl': { of: 'gitlab', count: 20, format: 'jsonl' },
};
describe.each(Object.entries(cases))('the export %s', (name, { of, format = 'csv', ...wanted }) => {
    it('is what it was', () => {
        const agreement = sampledAgreements[of];
        if (agreement === undefined)
            throw new Error(`no agreement ${of}`);
        const files = Object.entries(exportedFiles(agreement, { ...wanted, format }))
            .map(([file, content]) => ({ path: `${file}.${format}`, content }))
            .toSorted((left, right) => (left.path < right.path ? -1 : 1));
        expectTree(`test/records/sample-data/expected/${name}`, files);
    });
});
