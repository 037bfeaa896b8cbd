import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineDifference } from '../../src/support/line-difference.js';
import { unifiedDiff } from '../../src/support/unified-diff.js';
import { temporaryFolder } from '../host/temporary-folder.js';
const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
/** Length of the longest list of lines that both hold in this order, by the textbook's table. */
function longestShared(left, right) {
    let row = Array.from({ length: right.length + 1 }, () => 0);
    for (const line of left) {
        const next = [0];
        for (const [at, other] of right.entries()) {
            next.push(line === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}
describe('the difference of lines', () => {
    it('leads from one text to the other with the fewest lines', () => {
        fc.assert(fc.property(lines, lines, (before, after) => {
            const runs = lineDifference(before, after);
            const without = (what) => runs.filter((run) => run.what !== what).flatMap((run) => run.lines);
            expect(without('new')).toEqual(before);
            expect(without('old')).toEqual(after);
            const same = runs.filter(({ what }) => what === 'same').flatMap((run) => run.lines);
            expect(same.length).toBe(longestShared(before, after));
        }), { numRuns: 2000 });
    });
});
describe('the unified diff', () => {
    it('is what git applies, with and without a last line break, with CRLF, from and to nothing', () => {
        const texts = fc.oneof(lines.map((each) => each.map((line) => `${line}\n`).join('')), lines.map((each) => each.join('\n')), lines.map((each) => each.join('\r\n')));
        const folder = temporaryFolder();
        execFileSync('git', ['init', '--quiet', folder]);
        const file = join(folder, 'a.yaml');
        fc.assert(fc.property(texts, texts, (before, after) => {
            fc.pre(before !== '' && after !== '' && before !== after);
            writeFileSync(file, before);
            execFileSync('git', ['-C', folder, 'apply', '--whitespace=nowarn', '-'], {
                input: unifiedDiff('a.yaml', before, after),
            });
            expect(readFileSync(file, 'utf8')).toBe(after);
        }), { numRuns: 40 });
    });
    it('is empty where nothing changed', () => {
        expect(unifiedDiff('a.yaml', 'a\n', 'a\n')).toBe('');
    });
    it('shows three lines before and behind, and one hunk where changes are near', () => {
        const before = Array.from({ length: 20 }, (_, index) => `line ${index + 1}\n`);
        const after = before.map((line, index) => (index === 4 || index === 9 ? `new ${line}` : line));
        expect(unifiedDiff('a.yaml', before.join(''), after.join(''))
            .split('\n')
            .filter((line) => line.startsWith('@@'))).toEqual(['@@ -2,12 +2,12 @@']);
    });
});
