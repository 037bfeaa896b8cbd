import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outputFormats } from '../../src/diagnostics/formats/index.js';
import { cases, expectedFiles } from './cases.js';
const extensions = {
    gitlab: 'json',
    json: 'json',
    junit: 'xml',
    markdown: 'md',
    sarif: 'json',
};
const fileOf = (id) => `${id}.${extensions[id] ?? 'txt'}`;
describe('output formats', () => {
    it('are one file each, by name', () => {
        const files = readdirSync('src/diagnostics/formats').filter((file) => file !== 'index.ts');
        expect(outputFormats.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
    });
    it('find their cases', () => {
        expect(cases.map(({ name }) => name)).toEqual([
            'accepted',
            'columns',
            'hostile',
            'many',
            'none',
            'plain',
        ]);
    });
    it.each(cases)('print the case $name', async ({ folder, findings, context }) => {
        for (const { id, render } of outputFormats) {
            await expect(render(findings, context)).toMatchFileSnapshot(`../../${folder}/expected/${fileOf(id)}`);
        }
        const colored = outputFormats
            .find(({ id }) => id === 'text')
            ?.render(findings, { ...context, color: true });
        await expect(colored).toMatchFileSnapshot(`../../${folder}/expected/text-color.txt`);
    });
    it.each(cases)('leave nothing stale in the case $name', (one) => {
        expect(expectedFiles(one)).toEqual([...outputFormats.map(({ id }) => fileOf(id)), 'text-color.txt'].sort());
    });
    it.each(cases)('end in a line break and print no control character in the case $name', ({ findings, context }) => {
        for (const { render } of outputFormats) {
            expect(render(findings, context)).toMatch(/^(?:|(?:(?!\n)[^\p{Cc}]|\n)*\n)$/u);
        }
    });
});
