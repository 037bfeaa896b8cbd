import type { CriterionDocument } from '../../../../src/generated/documents.ts';
import type { Random } from '../../../../src/support/random.ts';
import { rewriteCriterion } from '../../../analyze/generate/refactor/rewrite-criterion.ts';
import { isRecord, type Site } from '../../../analyze/generate/tree.ts';
import { type DocumentSite, rewriteOne } from './document-sites.ts';
import type { Rewriting } from './rewriting.ts';
import { documentsOf, fieldsOf, mapDocuments, type WrittenFile } from './written-file.ts';

/** Ways of writing criteria. */
export const criteria: Readonly<Record<string, Rewriting>> = {
  'criterion in other words': (files, random) => {
    const fields = fieldsOf(files);
    return rewriteOne(files, random, isCriterion, (site) =>
      rewriteCriterion(criterionOf(site), fields, random),
    );
  },
  'criterion in connectives': (files, random) =>
    rewriteOne(files, random, isCriterion, (site) => wrapped(criterionOf(site), random)),
  'criterion that is implied': (files, random) => {
    const other = { [random.pick(Object.keys(fieldsOf(files)))]: { exists: true } };
    // Not in a scoring: a grade asks how many of the fields that are read are known.
    const isMeant = (site: DocumentSite): boolean => isCriterion(site) && site.document['kind'] !== 'scoring';
    return rewriteOne(files, random, isMeant, ({ value }) =>
      random.chance(1, 2)
        ? { all: [value, { any: [other, value] }] }
        : { any: [{ all: [other, value] }, value] },
    );
  },
  'values given by a list': listed,
  'list given by its values': unlisted,
};

const heads: ReadonlySet<unknown> = new Set(['when', 'then', 'require', 'threshold', 'applies']);
const connectives: ReadonlySet<unknown> = new Set(['all', 'any', 'none', 'of']);

/** A criterion or a part of one. */
function isCriterion({ path, value }: Site): boolean {
  if (!isRecord(value)) return false;
  const key = path.at(-1);
  if (typeof key !== 'number') return heads.has(key) && !path.includes('log');
  return connectives.has(path.at(-2)) && path.some((each) => heads.has(each)) && !path.includes('signal');
}

function criterionOf({ value }: Site): CriterionDocument {
  // The boundary: only criteria stand under these keys.
  return value as CriterionDocument;
}

function wrapped(criterion: CriterionDocument, random: Random): unknown {
  const { all, any } = criterion;
  if (all !== undefined && all.length > 0) return { kOf: { k: all.length, of: all } };
  if (any !== undefined && any.length > 0) return { kOf: { k: 1, of: any } };
  return random.pick([
    { all: [criterion] },
    { any: [criterion, criterion] },
    { none: [{ none: [criterion] }] },
    { kOf: { k: 1, of: [criterion] } },
    { none: [{ all: [{ none: [criterion] }] }] },
  ]);
}

const byValues: ReadonlySet<unknown> = new Set(['in', 'notIn', 'containsWord', 'contains']);

/** In a criterion of its own name: a new list of the same values. */
function listed(files: readonly WrittenFile[], random: Random): readonly WrittenFile[] | undefined {
  const id = `written-out-${random.below(1_000_000)}`;
  let values: unknown;
  const changed = rewriteOne(
    files,
    random,
    ({ document, path, value }) =>
      document['kind'] !== 'checks' &&
      Array.isArray(value) &&
      value.every((each) => typeof each === 'string') &&
      byValues.has(path.at(-1)) &&
      path.some((each) => heads.has(each)),
    ({ value }) => {
      values = value;
      return { list: id };
    },
  );
  if (changed === undefined || !documentsOf(files).some(({ kind }) => kind === 'lists')) return undefined;
  return mapDocuments(changed, (document) =>
    document['kind'] === 'lists' && isRecord(document['lists'])
      ? { ...document, lists: { ...document['lists'], [id]: { title: titleOf(document), values } } }
      : document,
  );
}

/** In as many languages as the others. */
function titleOf({ lists }: Readonly<Record<string, unknown>>): unknown {
  const [first] = isRecord(lists) ? Object.values(lists) : [];
  return isRecord(first) ? first['title'] : 'Written out';
}

function unlisted(files: readonly WrittenFile[], random: Random): readonly WrittenFile[] | undefined {
  const lists = documentsOf(files).flatMap(({ lists: each }) => (isRecord(each) ? Object.entries(each) : []));
  const valuesOf = (value: unknown): unknown => {
    const [, list] = lists.find(([id]) => isRecord(value) && value['list'] === id) ?? [];
    return isRecord(list) ? list['values'] : undefined;
  };
  return rewriteOne(
    files,
    random,
    ({ path, value }) => path.some((each) => heads.has(each)) && valuesOf(value) !== undefined,
    ({ value }: DocumentSite) => valuesOf(value),
  );
}
