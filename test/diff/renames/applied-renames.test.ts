import { describe, expect, it } from 'vitest';
import { appliedRenames } from '../../../src/diff/renames/applied-renames.ts';
import type { Rename } from '../../../src/model/rename.ts';

const place = { file: 'definitions/signals.yaml', document: 0, path: [] };

/** `a>b c>d` as renames of signals. */
function renames(text: string): readonly Rename[] {
  return text
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => {
      const [from = '', to = ''] = one.split('>');
      return { noun: 'signal', from, to, place };
    });
}

function applied(asked: string, declared: string, earlier = ''): string {
  const names = declared.split(' ');
  const base = {
    declares: (noun: string, name: string) => noun === 'signal' && names.includes(name),
    renames: renames(earlier),
  };
  return appliedRenames(renames(asked), base)
    .map(({ from, to }) => `${from}>${to}`)
    .join(' ');
}

describe('the renames that lead from one agreement to the next', () => {
  it.each([
    ['a new id', 'a>b', 'a', '', 'a>b'],
    ['an id that the earlier one does not know', 'a>b', 'b c', '', ''],
    ['an id that something else has already', 'a>b', 'a b', '', ''],
    ['two that are exchanged', 'a>b b>a', 'a b', '', 'a>b b>a'],
    ['a chain', 'a>b b>c c>d', 'a b c', '', 'a>b b>c c>d'],
    ['a chain whose last id is taken', 'a>b b>c', 'a b c', '', ''],
    ['a chain of which the first part was merged before', 'a>b b>c', 'b', 'a>b', 'b>c'],
    ['two that were exchanged before', 'a>b b>a', 'a b', 'a>b b>a', ''],
    ['two successors of one', 'a>b a>c', 'a', '', 'a>b'],
    ['one successor of two', 'a>c b>c', 'a b', '', 'a>c'],
    ['its own id', 'a>a', 'a', '', ''],
  ])('%s', (_, asked, declared, earlier, expected) => {
    expect(applied(asked, declared, earlier)).toBe(expected);
  });

  it('are of their own noun', () => {
    const base = { declares: (noun: string) => noun === 'field', renames: [] };
    expect(appliedRenames(renames('a>b'), base)).toEqual([]);
  });
});
