import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments, stringify } from 'yaml';

/** A YAML file built for a test or a page. */
export interface CaseFile {
  readonly path: string;
  readonly text: string;
}

type Tree = { readonly [key: string]: unknown };

/**
 * The whole agreement of a lint case: `test/lint/base.yaml` with the case's fragment laid over it. Documents meet by
 * kind and id; maps merge, lists and plain values replace, `null` removes. So a case shows only what matters.
 */
export function caseFiles(fragment: string): readonly CaseFile[] {
  const base = documents(readFileSync(join('test', 'lint', 'base.yaml'), 'utf8'));
  const changes = documents(fragment);
  const merged = base.map((document) =>
    merge(document, changes.find((change) => sameDocument(document, change)) ?? {}),
  );
  const added = changes.filter((change) => !base.some((document) => sameDocument(document, change)));
  const all = [...merged, ...added];
  return [
    { path: 'definitions/agreement.yaml', text: written(all.filter(({ kind }) => kind !== 'sample')) },
    { path: 'test/leads/samples.yaml', text: written(all.filter(({ kind }) => kind === 'sample')) },
  ];
}

function documents(text: string): readonly Tree[] {
  // The one boundary: fragments are our own files, and a fragment that is no map fails the linter's tests.
  const trees = parseAllDocuments(text).map((document) => document.toJS() as Tree | null);
  // Nothing but comments is a fragment that changes nothing.
  return trees.filter((tree) => tree !== null);
}

function sameDocument(left: Tree, right: Tree): boolean {
  return left['kind'] === right['kind'] && (right['id'] === undefined || left['id'] === right['id']);
}

function merge(base: Tree, change: Tree): Tree {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(change)) {
    const before = result[key];
    if (value === null) delete result[key];
    else
      result[key] =
        isTree(before) && isTree(value) && !isChoice(key) ? merge(before, value) : withoutNulls(value);
  }
  return result;
}

/** A criterion or a fact has one key; a new one replaces the old. */
function isChoice(key: string): boolean {
  return ['when', 'threshold', 'require', 'start', 'stop', 'onEmpty'].includes(key);
}

function withoutNulls(value: unknown): unknown {
  return isTree(value) ? merge({}, value) : value;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function written(all: readonly Tree[]): string {
  return all.map((document) => stringify(document)).join('---\n');
}
