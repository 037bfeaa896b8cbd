import { describe, expect, it } from 'vitest';
import { hasOffset, hasTime, parseTimeFormat } from '../../src/support/time-format.js';
describe('formats of dates and instants', () => {
    it.each([
        'YYYY-MM-DD',
        'DD.MM.YYYY',
        'M/D/YYYY',
        'YYYYMMDD',
        'DD.MM.YYYY HH:mm',
        'YYYY-MM-DDTHH:mm:ss.SSSZ',
        'MM/DD/YYYY hh:mm A',
        'epoch seconds',
        'epoch milliseconds',
    ])('%s', (text) => {
        expect(typeof parseTimeFormat(text)).toBe('object');
    });
    it.each([
        ['MM/YYYY', 'year, month and day are needed'],
        ['YYYY-MM-DD HH', 'hours and minutes go together'],
        ['YYYY-MM-DD mm', 'hours and minutes go together'],
        ['YYYY-MM-DD hh:mm', 'hours of 12 and the part A for AM and PM go together'],
        ['YYYY-MM-DD HH:mm A', 'hours of 12 and the part A for AM and PM go together'],
        ['YYYY-MM-DD YYYY', 'the same part stands there twice'],
        ['YYYY-MM-DD HH:mm:SSS', 'a part is missing before the smallest one'],
        ['YYYY-MDD', 'a part of one or two digits stands directly before another number'],
        ['YYYY-MM-DD HH:mmZ:ss', 'a colon directly after an offset would belong to it'],
        ['YY-MM-DD', 'YY-MM-DD is no part of a date or time'],
        ['', 'year, month and day are needed'],
    ])('%s is none: %s', (text, problem) => {
        expect(parseTimeFormat(text)).toBe(problem);
    });
    it('say an hour and an offset, or do not', () => {
        const of = (text) => {
            const format = parseTimeFormat(text);
            return typeof format === 'string' ? format : [hasTime(format), hasOffset(format)];
        };
        expect(of('DD.MM.YYYY')).toEqual([false, false]);
        expect(of('DD.MM.YYYY HH:mm')).toEqual([true, false]);
        expect(of('YYYY-MM-DDTHH:mm:ssZ')).toEqual([true, true]);
        expect(of('epoch seconds')).toEqual([true, true]);
    });
});
