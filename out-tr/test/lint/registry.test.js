import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/lint/rules/index.js';
import { ruleFiles, ruleRegistry } from '../../tools/registry.js';
const folder = join('src', 'lint', 'rules');
const onDisk = ruleFiles(folder).filter((path) => path.includes('/'));
describe('the registry of lint rules', () => {
    it('holds every rule on disk, alphabetical, and its id is its path', () => {
        expect(rules.map(({ id }) => id)).toEqual(onDisk);
        expect(rules.length).toBeGreaterThanOrEqual(25);
    });
    it('is what the scaffold would write', () => {
        const lines = (text) => text
            .split('\n')
            .filter((line) => line !== '')
            .sort();
        expect(lines(readFileSync(join(folder, 'index.ts'), 'utf8'))).toEqual(lines(ruleRegistry(folder)));
    });
    it.each(onDisk)('%s has a bad case, a good case and a page', (id) => {
        for (const file of [
            join('test', 'lint', id, 'bad.yaml'),
            join('test', 'lint', id, 'good.yaml'),
            join('docs', 'rules', `${id}.md`),
        ]) {
            expect(existsSync(file)).toBe(true);
        }
    });
    it.each(rules.map((rule) => ({ rule, id: rule.id })))('$id speaks like the others', ({ rule }) => {
        expect(rule.summary).toMatch(/^[A-Z].*\.$/);
        expect(rule.why).toMatch(/^[^A-Z].*[^.]$/);
    });
});
