import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/diagnostics/place.ts';
import { changedPlace } from '../../../src/diff/gate/changed-place.ts';

const file = 'definitions/sla.yaml';
const at = (...path: (string | number)[]): Place => ({ file, document: 0, path });

/** What stands at a place of one file. */
function dataIn(data: unknown) {
  return ({ file: of, path }: Place): unknown => {
    let part: unknown = of === file ? data : undefined;
    for (const step of path) {
      if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return undefined;
      part = Reflect.get(part, step);
    }
    return part;
  };
}

function placeOf(was: unknown, is: unknown, place: Place, side: 'before' | 'after' = 'after', stood = place) {
  const both = dataIn(was)(stood) !== undefined && side === 'after';
  const change = { place, standsIn: side, ...(both && { stood }) };
  return changedPlace(change, dataIn(was), dataIn(is));
}

describe('the place of a change', () => {
  it('is the part that is written otherwise', () => {
    const was = { clock: { start: 'mql', within: '4 hours' } };
    const is = { clock: { start: 'mql', within: '8 hours' } };
    expect(placeOf(was, is, at())).toEqual(at('clock', 'within'));
  });

  it('is the entry of a list that is another, and the list where one is gone', () => {
    const was = { gates: ['competitor', 'student'] };
    expect(placeOf(was, { gates: ['competitor', 'private'] }, at())).toEqual(at('gates', 1));
    expect(placeOf(was, { gates: ['competitor', 'student', 'private'] }, at())).toEqual(at('gates', 2));
    expect(placeOf(was, { gates: ['competitor'] }, at())).toEqual(at('gates'));
  });

  it('is a key that is new, and what holds it where one is gone', () => {
    expect(placeOf({ a: 1 }, { a: 1, b: 2 }, at())).toEqual({ ...at('b'), part: 'key' });
    expect(placeOf({ a: { b: 1, c: 2 } }, { a: { c: 2 } }, at())).toEqual(at('a'));
  });

  it('is words only where nothing else is another', () => {
    const was = { title: 'One', within: '4 hours' };
    expect(placeOf(was, { title: 'Two', within: '8 hours' }, at())).toEqual(at('within'));
    expect(placeOf(was, { title: 'Two', within: '4 hours' }, at())).toEqual(at('title'));
  });

  it('of what is gone is what held it, else the definitions', () => {
    const was = { fields: { employees: { type: 'integer' }, country: { type: 'text' } } };
    const is = { fields: { country: { type: 'text' } } };
    expect(placeOf(was, is, at('fields', 'employees'), 'before')).toEqual(at('fields'));
    expect(placeOf(was, undefined, at('fields', 'employees'), 'before')).toEqual({
      file: 'definitions',
      document: 0,
      path: [],
    });
  });

  it('of what has another name is looked for under both', () => {
    const was = { slas: { first: { within: '4 hours' } } };
    const is = { slas: { contact: { within: '8 hours', renamedFrom: 'first' } } };
    expect(placeOf(was, is, at('slas', 'contact'), 'after', at('slas', 'first'))).toEqual(
      at('slas', 'contact', 'within'),
    );
  });

  it('of what moved into another file is looked for in both', () => {
    const stood: Place = { file: 'definitions/old.yaml', document: 2, path: [] };
    const before = (place: Place) => (place === stood ? { within: '4 hours' } : undefined);
    const after = dataIn({ within: '8 hours' });
    expect(changedPlace({ place: at(), standsIn: 'after', stood }, before, after)).toEqual(at('within'));
  });

  it('always exists in the newer files', () => {
    const part = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom('x', 'y', 1, true),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'b', 'title', 'c'), tie('node'), { maxKeys: 4 }),
      ),
    })).node;
    fc.assert(
      fc.property(part, part, fc.nat(), fc.boolean(), (was, is, pick, isGone) => {
        const paths = pathsIn(isGone ? was : is);
        const place = at(...(paths[pick % paths.length] ?? []));
        const found = placeOf(was, is, place, isGone ? 'before' : 'after');
        const stands = found.file === 'definitions' || dataIn(is)(found) !== undefined;
        return stands && (!isGone || found.path.length < place.path.length || place.path.length === 0);
      }),
    );
  });
});

function pathsIn(part: unknown): readonly (string | number)[][] {
  if (typeof part !== 'object' || part === null) return [[]];
  const steps = Object.keys(part).map((key) => [Array.isArray(part) ? Number(key) : key, key] as const);
  return [
    [],
    ...steps.flatMap(([step, key]) => pathsIn(Reflect.get(part, key)).map((path) => [step, ...path])),
  ];
}
