import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingLines } from './finding-lines.js';
import { agreementOf } from './load-fixture.js';
const root = join(import.meta.dirname, '../..');
const files = Object.fromEntries(['definitions', 'test/leads'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.yaml') || path.endsWith('.csv'))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')])));
describe('the reference agreement', () => {
    it('links without a finding, its sample leads included', () => {
        expect(findingLines(files)).toBe('');
        const { samples, routing, slas, scorings } = agreementOf(files);
        expect(samples.length).toBeGreaterThanOrEqual(60);
        expect(routing.rules.length).toBeGreaterThanOrEqual(12);
        expect(Object.keys(slas).length).toBeGreaterThanOrEqual(8);
        const rules = Object.values(scorings).flatMap(({ dimensions }) => dimensions.flatMap(({ groups }) => groups.flatMap((group) => group.rules)));
        expect(rules.length).toBeGreaterThanOrEqual(30);
    });
});
