import { expect, test } from 'vitest';
import { argumentLiteral, numberLiteral, textLiteral, wordLiteral, } from '../../../src/compile/salesforce/formula/literal.js';
test('numbers have no sign in front and no zeros behind', () => {
    expect(numberLiteral(20)).toBe('20');
    expect(numberLiteral(0)).toBe('0');
    expect(numberLiteral(-5)).toBe('(0 - 5)');
    expect(argumentLiteral(-5)).toBe('0 - 5');
    expect(numberLiteral(2667, 2)).toBe('26.67');
    expect(numberLiteral(100, 2)).toBe('1');
    expect(numberLiteral(1000, 0)).toBe('1000');
    expect(numberLiteral(50, 2)).toBe('0.5');
    expect(numberLiteral(-50, 2)).toBe('(0 - 0.5)');
});
test('quotes inside a text are put together', () => {
    expect(textLiteral("o'neil")).toBe(`"o'neil"`);
    expect(textLiteral('a"b')).toBe(`'a"b'`);
    expect(textLiteral(`a"b'c`)).toBe(`"a" & '"' & "b'c"`);
    expect(wordLiteral(`a"b'c`)).toBeUndefined();
});
test('what readers of formulas disagree about is not written', () => {
    expect(textLiteral('a\\b')).toBeUndefined();
    expect(wordLiteral('a\nb')).toBeUndefined();
});
