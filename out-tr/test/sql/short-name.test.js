import { expect, test } from 'vitest';
import { shortName } from '../../src/sql/short-name.js';
test('a name that fits stays as it is', () => {
    expect(shortName('a'.repeat(63), 63)).toBe('a'.repeat(63));
});
test('longer ones are cut to the length and still told apart', () => {
    const names = ['x', 'y'].map((end) => shortName(`${'a'.repeat(80)}${end}`, 63));
    expect(names.map((name) => name.length)).toEqual([63, 63]);
    expect(new Set(names).size).toBe(2);
    expect(names[0]).toMatch(/^a{46}~[0-9a-f]{16}$/);
});
