import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validators } from '../../../src/generated/validators.js';
import { kinds } from '../../../src/model/link/kinds.js';
describe('the kinds of documents', () => {
    const names = Object.keys(kinds);
    it('are registered alphabetically, each under its own name', () => {
        expect(names).toEqual(names.toSorted());
        expect(Object.values(kinds).map(({ kind }) => kind)).toEqual(names);
    });
    it('are exactly those that have a schema', () => {
        expect(names).toEqual(Object.keys(validators).toSorted());
    });
    it.each(names)('%s has a file, a good and a bad case of its own', (kind) => {
        expect(existsSync(join('src/model/link', `${kind}.ts`))).toBe(true);
        for (const quality of ['good', 'bad'])
            expect(existsSync(join(import.meta.dirname, 'cases', `${quality}-${kind}`, 'input.yaml'))).toBe(true);
    });
});
