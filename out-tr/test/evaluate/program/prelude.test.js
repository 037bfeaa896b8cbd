import { describe, expect, it } from 'vitest';
import { prelude } from '../../../src/evaluate/program/prelude.js';
import { dateOfDay, dayOf, dayOfDate } from '../../../src/support/local-date.js';
import { wordsOf } from '../../../src/support/normal-text.js';
/** A function that programs carry, as the evaluator's own can be called. */
function carried(name) {
    const lines = prelude[name] ?? [];
    expect(lines.length).toBeGreaterThan(0);
    // The boundary: source text has no types.
    return new Function(`${lines.join('\n')}\nreturn ${name};`)();
}
describe('ageOfDate', () => {
    const ageOfDate = carried('ageOfDate');
    const today = dayOf(2026, 11, 28);
    it('is the age of every date', () => {
        const [first, last] = [dayOf(1, 1, 1), dayOf(9999, 12, 31)];
        for (let day = first; day <= last; day += day % 400 < 40 ? 1 : 37) {
            const date = dateOfDay(day);
            if (ageOfDate(date, today) !== today - dayOfDate(date))
                expect(date).toBe('a date of the right age');
        }
    });
    it.each([
        ['2000-02-29', 9769],
        ['1900-02-28', 46294],
        ['1900-03-01', 46293],
        ['2026-11-29', -1],
        ['', Number.NaN],
        [undefined, Number.NaN],
    ])('of %s is %s', (date, age) => {
        expect(ageOfDate(date, today)).toBe(age);
    });
});
describe('hasWord', () => {
    const hasWord = carried('hasWord');
    const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
    const others = [
        'ä',
        '中',
        '𝒜',
        '😀',
        '٣',
        '²',
        '\u0301',
        '\ud835',
        '\udc9c',
        'ß',
        '\u00a0',
        '\u200d',
        '𝟘',
        '',
    ];
    const signs = [...ascii, ...others];
    it.each(['intern', '中文', '𝒜b', 'b𝒜', '7'])('finds %s where it is a run of letters and digits', (word) => {
        for (const before of signs) {
            for (const after of signs) {
                for (const text of [`${before}${word}${after}`, `x${word} ${before}${word}${after}`]) {
                    if (hasWord(text, [word]) !== wordsOf(text).includes(word))
                        expect({ text, word, found: hasWord(text, [word]) }).toBe('otherwise');
                }
            }
        }
    });
    it('finds any of several words', () => {
        expect(hasWord('head of it', ['vp', 'it'])).toBe(true);
        expect(hasWord('head of italy', ['vp', 'it'])).toBe(false);
    });
});
