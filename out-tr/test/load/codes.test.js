import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCodes } from '../../src/load/codes.js';
import { load, loadBytes } from './load.js';
/** Limits under which the short bad case of a page shows what only a huge file could show. */
const tight = {
    'load/alias-expansion': { repeatedValues: 100 },
    'load/text-too-long': { textLength: 30 },
    'load/too-deep': { depth: 5 },
    'load/too-large': { bytes: 60 },
    'load/too-many-findings': { findings: 2 },
};
function findingsOf(code, text) {
    const { findings } = code === 'load/encoding' && text.includes('# Windows-1252')
        ? loadBytes(Buffer.from(text, 'latin1'))
        : load(text, tight[code]);
    return findings.map((finding) => finding.code);
}
describe('codes of the loader', () => {
    it('are one file each, by name', () => {
        const files = readdirSync('src/load/codes').map((file) => `load/${file.replace(/\.ts$/, '')}`);
        expect(loadCodes.map(({ code }) => code)).toEqual(files.sort());
    });
    it.each(loadCodes)('$code has a bad case that shows it', ({ code, bad }) => {
        expect(findingsOf(code, bad)).toContain(code);
    });
    it.each(loadCodes)('$code has a good case without findings', ({ code, good }) => {
        expect(findingsOf(code, good)).toEqual([]);
    });
    it.each(loadCodes)('$code says a sentence, whom it hurts, and what to write', ({ summary, why, help }) => {
        expect(summary).toMatch(/^[A-Z`].*\.$/);
        expect(why).toMatch(/^[a-z].*[^.]$/);
        expect(help).toMatch(/^[a-z].*[^.]$/);
    });
});
