import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileTargets, targets } from '../../src/compile/index.js';
import { fixtureAgreement } from './fixture-agreement.js';
test('every folder is a registered target under its own id, in order', () => {
    const folders = readdirSync('src/compile', { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .toSorted();
    expect(folders.length).toBeGreaterThan(2);
    expect(targets.map(({ id }) => id)).toEqual(folders);
});
test('every target has its page', () => {
    const pages = readdirSync('docs/targets');
    expect(targets.map(({ id }) => `${id}.md`).filter((page) => !pages.includes(page))).toEqual([]);
});
test('configured targets are compiled, and those that need no configuration always', () => {
    expect([...compileTargets(fixtureAgreement()).keys()]).toEqual(targets.map(({ id }) => id));
    expect([...compileTargets(fixtureAgreement({ targets: {} })).keys()]).toEqual(['types']);
});
