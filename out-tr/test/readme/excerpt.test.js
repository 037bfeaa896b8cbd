import { describe, expect, it } from 'vitest';
import { strangeLine } from '../../tools/readme/excerpt.js';
import { excerptsOf, stepsOf } from '../../tools/readme/steps.js';
describe('an excerpt', () => {
    it('is the text, except for lines that it says are left out', () => {
        const whole = 'a\nb\nc\nd\n';
        expect(strangeLine('a\nb\nc\nd', whole)).toBeUndefined();
        expect(strangeLine('a\n…\nd', whole)).toBeUndefined();
        expect(strangeLine('…\nc\n…', whole)).toBeUndefined();
        expect(strangeLine('a\nc\nd', whole)).toBe('c');
        expect(strangeLine('…\nc', whole)).toBe('d');
        expect(strangeLine('…\nd\n…\na\n…', whole)).toBe('a');
        expect(strangeLine('', whole)).toBe('a');
    });
});
describe('a section', () => {
    const readme = [
        '',
        '## Tour',
        '```sh',
        'one   # exits 3',
        '```',
        '```yaml',
        '# a/file.yaml',
        'kind: sla',
        '# …',
        '```',
        '```text',
        '$ two',
        'said',
        '$ three   # exits 1',
        '```',
        '## Later',
        '```sh',
        'four',
        '```',
    ].join('\n');
    it('gives its commands, what they print and how they end', () => {
        expect(stepsOf(readme, '## Tour')).toEqual([
            { command: 'one', exit: 3 },
            { command: 'two', exit: 0, output: 'said\n' },
            { command: 'three', exit: 1, output: '' },
        ]);
    });
    it('gives its excerpts with their files', () => {
        expect(excerptsOf(readme, '## Tour')).toEqual([{ file: 'a/file.yaml', text: 'kind: sla\n…\n' }]);
    });
});
