import { ForeignText } from '../../analyze/told/foreign-text.ts';
import { type JsonTree, jsonTree } from '../../compile/hubspot/read/json-tree.ts';
import { listReference, referenceIn } from '../../compile/hubspot/reference.ts';
import type { ArtefactFile } from '../artefact-file.ts';

/**
 * Objects of an account with the names of lists in the place of their ids, as leadpact writes them. An id of no list among
 * them stays an id, for nobody knows which list it is; where all of ours were surely read, it is none of ours.
 */
export function withListNames(
  files: readonly ArtefactFile[],
  surelyRead: ReadonlySet<string>,
): readonly ArtefactFile[] {
  const trees = files.map(({ content }) => treeOf(content));
  const names = new Map(trees.flatMap((tree) => (tree === undefined ? [] : listIn(tree))));
  const isComplete = surelyRead.has('list');
  const nameOf = (id: string): string => {
    const name = names.get(id) ?? (isComplete ? `${id}, which is none of ours` : undefined);
    return name === undefined || referenceIn(id) !== undefined ? id : listReference(name);
  };
  return files.map((file, index) => {
    const tree = trees[index];
    return tree !== undefined && isWorkflow(tree) ? { ...file, content: written(tree, nameOf) } : file;
  });
}

function treeOf(content: string): JsonTree | undefined {
  try {
    return jsonTree(content);
  } catch (error) {
    if (error instanceof ForeignText) return undefined;
    throw error;
  }
}

/** Id and name, if it is a list. */
function listIn(tree: JsonTree): readonly (readonly [id: string, name: string])[] {
  if (tree.is !== 'object' || !tree.entries.has('processingType')) return [];
  const [id, name] = [tree.entries.get('listId'), tree.entries.get('name')];
  return id?.is === 'value' && name?.is === 'value' ? [[String(id.value), String(name.value)]] : [];
}

function isWorkflow(tree: JsonTree): boolean {
  return tree.is === 'object' && tree.entries.has('flowType');
}

function written(tree: JsonTree, nameOf: (id: string) => string): string {
  return JSON.stringify(named(tree, nameOf));
}

function named(tree: JsonTree, nameOf: (id: string) => string): unknown {
  if (tree.is === 'value') return tree.value;
  if (tree.is === 'list') return tree.items.map((item) => named(item, nameOf));
  return Object.fromEntries(
    [...tree.entries].map(([key, entry]) => [
      key,
      key === 'listId' && entry.is === 'value' ? nameOf(String(entry.value)) : named(entry, nameOf),
    ]),
  );
}
