import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingLines } from './finding-lines.js';
const folder = join(import.meta.dirname, 'cases');
describe('shape cases', () => {
    for (const name of readdirSync(folder).toSorted()) {
        it(name, () => {
            const found = findingLines(readFileSync(join(folder, name, 'input.yaml')), name.endsWith('-sample') && name !== 'misplaced-sample' ? 'sample' : 'definition');
            const expected = join(folder, name, 'expected.txt');
            if (process.env['UPDATE'] !== undefined)
                writeFileSync(expected, found);
            expect(existsSync(expected), 'run with UPDATE=1 once').toBe(true);
            expect(found).toBe(readFileSync(expected, 'utf8'));
            if (name.startsWith('good-'))
                expect(found).toBe('');
            else
                expect(found).not.toBe('');
        });
    }
});
