import type { Agreement } from '../../../src/model/agreement.ts';
import { readAgreement } from '../../../src/model/read-agreement.ts';
import { createRandom } from '../../../src/support/random.ts';
import { isRecord, type Path, replacedAt, sitesIn } from '../../analyze/generate/tree.ts';
import { plain, textOfFiles } from '../laws/rewrites/text-of-files.ts';
import { writtenFiles } from '../laws/rewrites/written-file.ts';

/** A value of a linked agreement that is no list and no map. */
interface Leaf {
  readonly path: Path;
  readonly value: unknown;
}

/** The agreement of a folder without its sample leads. */
export function linkedFolder(folder: string): Agreement {
  const { agreement } = readAgreement(textOfFiles(writtenFiles(folder), plain, createRandom(1)));
  if (!agreement) throw new Error(`${folder} cannot be read`);
  return agreement;
}

/** Every leaf but places, which say where something is written, samples and the version. */
export function leavesOf(agreement: Agreement): readonly Leaf[] {
  const { samples, version, ...rest } = agreement;
  return [...sitesIn(rest)].filter(
    ({ path, value }) =>
      !path.includes('place') && !Array.isArray(value) && !isRecord(value) && value !== undefined,
  );
}

/** The agreement with another value of the same type in that place. */
export function withOtherLeaf(agreement: Agreement, { path, value }: Leaf): Agreement {
  return replacedAt(agreement, path, otherThan(value));
}

function otherThan(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return value === null ? 'another' : `${String(value)}x`;
}

/** Leaves of which no object needs to know, each with its reason. */
const unseen: readonly (readonly [path: RegExp, why: string])[] = [
  [/^teams\/[^/]+\/members\//, 'members say themselves to which team they belong'],
  [/^(lists|lifecycle|routing)(\/[^/]+)?\/id$/, 'the kind, or the key under which it is found'],
  [/\/list$/, 'a criterion and the match of accounts hold the values of the list'],
  [/^lifecycle\/stages\/\d+\/rank$/, 'only the order of stages counts, and they stand in it'],
  [/^lifecycle\/stages\/\d+\/entry\/qualification$/, 'the entry holds the criterion of the checklist'],
  [/^routing\/fallback\/\d+\/id$/, 'a step of the fallback is known by its queue'],
  [
    /(^|\/)(attribute|op)$/,
    'a criterion of a field that is not there cannot be read, so nobody can write it',
  ],
];

export function unseenBecause({ path }: Leaf): string | undefined {
  return unseen.find(([pattern]) => pattern.test(path.join('/')))?.[1];
}
