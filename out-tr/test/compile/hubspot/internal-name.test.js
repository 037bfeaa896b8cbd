import fc from 'fast-check';
import { expect, test } from 'vitest';
import { internalNames } from '../../../src/compile/hubspot/internal-name.js';
test('words become lower-case letters, digits and underscores', () => {
    expect(internalNames('lp_').of('field/company-size', ['company-size'])).toBe('lp_company_size');
    expect(internalNames('9 LP-').of('field/x', ['x'])).toBe('lp_9lpx');
});
test('two things never share a name, and one keeps its own', () => {
    const names = internalNames('lp_');
    const first = names.of('a', ['web', 'visit']);
    const second = names.of('b', ['web-visit']);
    expect(first).toBe('lp_web_visit');
    expect(second).toMatch(/^lp_web_visit_[a-z0-9]{6}$/);
    expect(names.of('a', ['web', 'visit'])).toBe(first);
});
test('every name is valid, whatever the words', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme', maxLength: 80 })), (prefix, words) => {
        const name = internalNames(prefix).of(words.join(' '), words);
        expect(name).toMatch(/^[a-z][a-z0-9_]{0,99}$/);
    }));
});
