import { describe, expect, it } from 'vitest';
import { findingsExitCode, summarize, summaryText } from '../../src/diagnostics/summary.js';
const finding = (severity, file = 'a.yaml') => ({
    code: 'a/b',
    severity,
    message: 'm',
    owner: 'joint',
    place: { file, document: 0, path: [] },
});
describe('the summary', () => {
    it('counts by severity and file', () => {
        const found = [finding('error'), finding('warning'), finding('warning', 'b.yaml'), finding('info')];
        expect(summarize(found)).toEqual({ errors: 1, warnings: 2, infos: 1, files: 2 });
        expect(summaryText(summarize(found))).toBe('1 error, 2 warnings, 1 note');
        expect(summaryText(summarize([]))).toBe('no findings');
    });
    it.each([
        ['error', 'error', 1],
        ['error', 'warning', 0],
        ['warning', 'error', 1],
        ['warning', 'warning', 1],
        ['warning', 'info', 0],
        ['info', 'info', 1],
        ['never', 'error', 0],
    ])('with --fail-on %s, %s exits with %i', (level, severity, code) => {
        expect(findingsExitCode([finding(severity)], level)).toBe(code);
        expect(findingsExitCode([], level)).toBe(0);
    });
});
