import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { baselineText } from '../../src/checks/baseline-text.js';
const hidden = [...'\u2028\u2029\u200b\ufeff\u0085\u0007\u{e0001}'];
describe('the text of a baseline', () => {
    const reason = `it's # odd: "x" ${hidden.join(' ')} \u00fc`;
    const entry = { code: 'a/b', file: 'c.yaml', at: '', message: 'm', until: '2027-03-31', reason };
    const text = baselineText([entry]);
    it('holds no sign that must not stand in a file', () => {
        expect(hidden.filter((sign) => text.includes(sign))).toEqual([]);
    });
    it('gives every sign back when it is read', () => {
        expect(parse(text).allow[0].reason).toBe(reason);
    });
});
