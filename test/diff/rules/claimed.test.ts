import { describe, expect, it } from 'vitest';
import type { ComparedVersions } from '../../../src/diff/compared-versions.ts';
import type { DefinedObject } from '../../../src/diff/objects/defined-object.ts';
import { type ObjectNoun, objectKinds, objectNouns } from '../../../src/diff/objects/object-noun.ts';
import type { ObjectPair } from '../../../src/diff/objects/object-pair.ts';
import { changeRules } from '../../../src/diff/rules/index.ts';
import { linkedFolder } from '../objects/linked-leaves.ts';

const agreement = linkedFolder('definitions');

/** Aspects of which a change is told as `info` only, for they say what happened. */
const logs: ReadonlySet<string> = new Set([
  ...[
    'plan log',
    'budget log',
    'campaign log',
    'cadence log',
    'messaging log',
    'interview log',
    'miss terms',
  ],
]);

/** What may come and go untold, each with its reason. */
const silent: Readonly<Partial<Record<ObjectNoun, string>>> = {
  list: 'criteria hold the values of a list',
  rule: 'proofs say whom a route sends where, and routing tells the order of its rules where that matters',
  interview: 'a log',
  miss: 'a log',
};

/** Does a rule say more than a note of the pair, where no lead is treated otherwise? */
function isTold(pair: Omit<ObjectPair, 'decides' | 'words'>): boolean {
  const versions: ComparedVersions = {
    before: agreement,
    after: agreement,
    pairs: [{ ...pair, decides: false, words: false }],
    proof: { score: { answer: 'proved', tier: 'normal form' }, kinds: [] },
  };
  return changeRules.some(({ severity, find }) =>
    Array.from(find(versions)).some(({ thing }) => thing.noun === pair.noun && severity !== 'info'),
  );
}

/** The first object of each noun that has the aspect. */
const aspects = objectNouns.flatMap((noun) => {
  const all = objectKinds[noun](agreement);
  const names = [...new Set(all.flatMap((object) => Object.keys(object.aspects)))];
  return names.flatMap((aspect) => {
    const object = all.find((each) => aspect in each.aspects);
    return object === undefined ? [] : [{ noun, aspect, object, name: `${noun} ${aspect}` }];
  });
});

describe('every aspect of every definition', () => {
  it('is one of an object of the reference agreement', () => {
    const nouns = new Set(aspects.map(({ noun }) => noun));
    expect(objectNouns.filter((noun) => !nouns.has(noun))).toEqual([]);
  });

  it.each(aspects)('$name is told when it is another', ({ noun, aspect, object, name }) => {
    const after: DefinedObject = { ...object, aspects: { ...object.aspects, [aspect]: ['another'] } };
    const pair = { noun, id: object.id, before: object, after, changed: new Set([aspect]) };
    expect(isTold(pair)).toBe(!logs.has(name));
  });
});

describe('every definition', () => {
  const firsts = objectNouns.flatMap((noun) => {
    const [object] = objectKinds[noun](agreement);
    return object === undefined ? [] : [{ noun, object }];
  });

  it.each(firsts)('$noun is told when it is new, and when it is gone', ({ noun, object }) => {
    const says = ([, value]: readonly [string, unknown]): boolean => value !== null && value !== undefined;
    const changed = new Set(
      Object.entries(object.aspects)
        .filter(says)
        .map(([aspect]) => aspect),
    );
    const expected = silent[noun] === undefined;
    expect(isTold({ noun, id: object.id, after: object, changed })).toBe(expected);
    expect(isTold({ noun, id: object.id, before: object, changed })).toBe(expected);
  });
});
