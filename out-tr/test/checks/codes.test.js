import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checksCodes } from '../../src/checks/codes.js';
import { checked, withFragment } from './checked.js';
describe('codes of levels and suppressions', () => {
    it('are one file each, by name', () => {
        const files = readdirSync('src/checks/codes').map((file) => `checks/${file.replace(/\.ts$/, '')}`);
        expect(checksCodes.map(({ code }) => code)).toEqual(files.sort());
    });
    it.each(checksCodes)('$code has a bad case that shows it and nothing else of its kind', ({ code, bad }) => {
        const found = checked(withFragment(bad)).findings.map((finding) => finding.code);
        expect(found.filter((each) => each.startsWith('checks/'))).toEqual([code]);
    });
    it.each(checksCodes)('$code has a good case without findings of its kind', ({ good }) => {
        const found = checked(withFragment(good)).findings.map((finding) => finding.code);
        expect(found.filter((each) => each.startsWith('checks/') || each.startsWith('shape/'))).toEqual([]);
    });
    it.each(checksCodes)('$code says a sentence, whom it hurts, and what to write', ({ summary, why, help }) => {
        expect(summary).toMatch(/^[A-Z`].*\.$/);
        expect(why).toMatch(/^[a-z].*[^.]$/);
        expect(help).toMatch(/^[a-z].*[^.]$/);
    });
});
