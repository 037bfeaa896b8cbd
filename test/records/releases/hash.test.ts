import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments, stringify } from 'yaml';
import type { FileBytes } from '../../../src/load/loaded-file.ts';
import { linkAgreement } from '../../../src/model/link-agreement.ts';
import { compactModel, modelHash } from '../../../src/records/releases/compact-model.ts';
import { draw } from '../../mutations/draw.ts';
import type { Mutation } from '../../mutations/mutation.ts';
import { type Reference, readReference, shaped } from '../../mutations/reference.ts';
import { agreementOf, filesIn } from './known-agreements.ts';

/** Each reads the whole agreement again. */
const enough = 15;

const hashOf = (files: readonly FileBytes[]): string => modelHash(compactModel(agreementOf(files)));

describe('the hash of the reference agreement', () => {
  let reference: Reference;
  let hash = '';
  beforeAll(() => {
    reference = readReference();
    hash = modelHash(compactModel(reference.agreement));
  }, 180_000);

  it.each(['business', 'contradictory'] as const)(
    'is another one after a %s change of one value',
    (group) => {
      let changed = 0;
      for (const mutation of draw(reference, group, 20261128)) {
        const mutant = hashOfMutant(reference, mutation);
        if (mutant === undefined) continue;
        expect(mutant, `${mutation.path}: ${mutation.before} -> ${mutation.text}`).not.toBe(hash);
        changed += 1;
        if (changed === enough) break;
      }
      expect(changed).toBe(enough);
    },
  );

  it('is the same whatever the order of files, documents and keys, without comments, and without samples', () => {
    const documents = filesIn('.')
      .filter(({ path }) => path.startsWith('definitions/'))
      .flatMap(({ bytes }) => parseAllDocuments(Buffer.from(bytes).toString('utf8')))
      .map((document): unknown => document.toJS());
    const order = fc.array(fc.nat(), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(order, fc.boolean(), (picks, isOneFile) => {
        const pick = picker(picks);
        const texts = shuffled(documents, pick).map((document) => stringify(reordered(document, pick)));
        const files = isOneFile ? [texts.join('---\n')] : texts;
        expect(
          hashOf(files.map((text, at) => ({ path: `definitions/${at}.yaml`, bytes: Buffer.from(text) }))),
        ).toBe(hash);
      }),
      { numRuns: 3, seed: 20261128 },
    );
  });
});

/** Undefined where the change leaves no agreement that could be released. */
function hashOfMutant(reference: Reference, { file, from, to, text }: Mutation): string | undefined {
  const before = reference.texts.get(file) ?? '';
  const bytes = Buffer.from(before.slice(0, from) + text + before.slice(to));
  const changed = shaped({ path: file, bytes });
  const others = [...reference.documents].flatMap(([path, documents]) => (path === file ? [] : documents));
  const { agreement, findings } = linkAgreement([...others, ...changed.documents]);
  if (agreement === undefined || [...changed.findings, ...findings].length > 0) return undefined;
  return modelHash(compactModel(agreement));
}

type Pick = (below: number) => number;

function picker(picks: readonly number[]): Pick {
  let at = 0;
  return (below) => ((picks[at++ % picks.length] ?? 0) + at) % below;
}

function shuffled<T>(items: readonly T[], pick: Pick): readonly T[] {
  return items.reduce<readonly T[]>((done, item) => done.toSpliced(pick(done.length + 1), 0, item), []);
}

/** The same document with the keys of its maps in another order; lists keep theirs, which means something. */
function reordered(value: unknown, pick: Pick): unknown {
  if (Array.isArray(value)) return value.map((item) => reordered(item, pick));
  if (typeof value !== 'object' || value === null) return value;
  const entries = shuffled(Object.entries(value), pick);
  return Object.fromEntries(entries.map(([key, item]) => [key, reordered(item, pick)]));
}
