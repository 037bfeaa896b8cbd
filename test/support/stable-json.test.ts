import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson, tidyJson } from '../../src/support/stable-json.ts';

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reversed(item)]),
  );
};
/** JSON knows no negative zero. */
const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)));

it('the canonical text is read back as it was, and the same whatever the order of the keys', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(value);
      expect(canonicalJson(JSON.parse(JSON.stringify(reversed(value))))).toBe(text);
    }),
  );
});

it('the tidy text says the same, on lines of the width where there is a place to break', () => {
  fc.assert(
    fc.property(json, fc.integer({ min: 10, max: 60 }), (value, width) => {
      const text = tidyJson(value, width);
      expect(canonicalJson(JSON.parse(text))).toBe(canonicalJson(value));
      for (const line of text.trimEnd().split('\n'))
        if (line.length > width) expect(line).not.toMatch(/^ *("[^"]*": )?[[{].+[\]}],?$/);
    }),
  );
});

it('keys stand by code points, also those that look like numbers', () => {
  expect(canonicalJson({ b: 1, '10': 2, '9': 3, '😀': 4, '\uFF5E': 5, a: {} })).toBe(
    '{"10":2,"9":3,"a":{},"b":1,"\uFF5E":5,"😀":4}',
  );
  expect(tidyJson({ list: [{ id: 'a' }, { id: 'b' }], long: 'x'.repeat(40) }, 50)).toBe(
    `{\n  "list": [{ "id": "a" }, { "id": "b" }],\n  "long": "${'x'.repeat(40)}"\n}\n`,
  );
});
