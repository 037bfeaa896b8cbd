import type { Random } from '../../../../src/support/random.ts';
import { shuffled } from '../../../analyze/generate/drawn.ts';
import { isRecord, type Site } from '../../../analyze/generate/tree.ts';
import { rewriteEach } from './document-sites.ts';
import type { Rewriting } from './rewriting.ts';
import { mapDocuments, type WrittenDocument, type WrittenFile } from './written-file.ts';

/** Orders that mean nothing: of keys, of lists that are sets, of documents and files. */
export const orders: Readonly<Record<string, Rewriting>> = {
  'keys in another order': (files, random) =>
    mapDocuments(files, (document) => withShuffledKeys(document, random)),
  'sets in another order': (files, random) =>
    mapDocuments(files, (document) =>
      rewriteEach(document, isSet, (value) => (Array.isArray(value) ? shuffled(value, random) : value)),
    ),
  'a file for each document': (files) =>
    files.flatMap(({ path, documents }) =>
      documents.map((document, index) => ({
        path: path.replace(/\.yaml$/, `-${index}.yaml`),
        documents: [document],
      })),
    ),
  'all in one file': (files, random) => {
    const [first] = files;
    const documents = shuffled(
      files.flatMap((each) => each.documents),
      random,
    );
    return first && [{ path: first.path, documents }];
  },
  'a folder in one file': oneFilePerFolder,
  'other names of files': (files, random) =>
    files.map(({ path, documents }) => ({
      path: path.replace(/[^/]+\.yaml$/, `${random.below(1_000_000)}-of-it.yaml`),
      documents: shuffled(documents, random),
    })),
};

/** Lists of names in which one order says as much as another. */
const sets: ReadonlySet<unknown> = new Set([
  ...(['all', 'any', 'none', 'of', 'in', 'notIn', 'hasAny', 'hasAll', 'hasNone', 'containsWord'] as const),
  ...([
    'values',
    'fields',
    'expected',
    'signals',
    'properties',
    'skills',
    'roles',
    'at',
    'requires',
  ] as const),
  ...(['decidedBy', 'by', 'explainedBy', 'trendAlarm', 'with', 'who', 'approvers', 'personas'] as const),
  ...(['territories', 'accounts', 'freemail', 'marketingSees', 'salesSees', 'absent', 'ignored'] as const),
  ...(['causes', 'pause', 'cancel', 'reset', 'stop', 'members', 'touches', 'fulfils', 'signedBy'] as const),
  ...(['dates', 'warnAt', 'stages', 'content', 'metrics', 'reports', 'for', 'keeps'] as const),
]);

function isSet({ path, value }: Site): boolean {
  const isNamed = sets.has(path.at(-1)) || (path.includes('audience') && !path.includes('between'));
  return Array.isArray(value) && isNamed && value.every((each) => !isRecord(each) || isPart(path));
}

/** A part of a criterion, or a fact of a clock. */
function isPart(path: Site['path']): boolean {
  return ['all', 'any', 'none', 'of', 'stop', 'cancel', 'reset', 'pause'].includes(String(path.at(-1)));
}

function withShuffledKeys(document: WrittenDocument, random: Random): WrittenDocument {
  const shuffle = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffle);
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      shuffled(Object.entries(value), random).map(([key, item]) => [key, shuffle(item)]),
    );
  };
  const shuffledWhole = shuffle(document);
  return isRecord(shuffledWhole) ? shuffledWhole : document;
}

function oneFilePerFolder(files: readonly WrittenFile[]): readonly WrittenFile[] {
  const folders = new Map<string, WrittenDocument[]>();
  for (const { path, documents } of files) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    folders.set(folder, [...(folders.get(folder) ?? []), ...documents]);
  }
  return [...folders].map(([folder, documents]) => ({ path: `${folder}/whole.yaml`, documents }));
}
