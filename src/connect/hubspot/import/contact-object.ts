import { ForeignText } from '../../../analyze/told/foreign-text.ts';
import { type JsonTree, jsonTree } from '../../../compile/hubspot/read/json-tree.ts';
import { visibleText } from '../../../support/visible-text.ts';
import { type ArtefactFile, type ArtefactPlace, placeAt } from '../../artefact-file.ts';
import type { Findings } from '../../import/import-finding.ts';
import { hubspotAnswers } from '../hubspot-files.ts';

/** Something of the account, from a file of its own or from an answer that holds several. */
export interface ContactObject {
  readonly kind: 'group' | 'list' | 'pipeline' | 'property' | 'score';
  readonly name: string;
  readonly tree: JsonTree;
  readonly placeOf: (tree: JsonTree) => ArtefactPlace;
}

export interface ContactConfiguration {
  readonly objects: readonly ContactObject[];
  /** Endings of files, or what is in them, of which no definition is made → how many. */
  readonly aside: ReadonlyMap<string, number>;
}

/** What saved answers of the API hold; what cannot be read, or is there twice, becomes a finding. */
export function contactConfiguration(
  files: readonly ArtefactFile[],
  findings: Findings,
): ContactConfiguration {
  const { identify, split } = hubspotAnswers;
  const aside = new Map<string, number>();
  const known = new Map<string, ContactObject>();
  const setAside = (what: string): void => void aside.set(what, (aside.get(what) ?? 0) + 1);
  for (const file of files) {
    if (!file.path.endsWith('.json')) {
      setAside(/\.[^./]+$/.exec(file.path)?.[0] ?? file.path);
      continue;
    }
    if (treeOf(file, findings) === undefined) continue;
    for (const part of split(file)) {
      const identity = identify(part);
      if (identity === undefined) {
        setAside('.json');
        continue;
      }
      const object = {
        kind: kindOf(identity.kind),
        name: identity.name,
        tree: jsonTree(part.content),
        placeOf: placeIn(file, part),
      };
      const key = `${identity.kind} ${identity.name}`;
      const other = known.get(key);
      if (other === undefined) known.set(key, object);
      else tellSecond(object, other, findings);
    }
  }
  return { objects: [...known.values()], aside };
}

function kindOf(kind: string): ContactObject['kind'] {
  return kind === 'property' || kind === 'list' || kind === 'pipeline' || kind === 'score' ? kind : 'group';
}

/** Objects of an answer that holds several have lost their lines; they are told by their number. */
function placeIn(file: ArtefactFile, part: ArtefactFile): ContactObject['placeOf'] {
  return part === file ? (tree) => placeAt(file, tree.at) : () => ({ path: part.path, line: 1, column: 1 });
}

function treeOf(file: ArtefactFile, findings: Findings): JsonTree | undefined {
  try {
    return jsonTree(file.content);
  } catch (error) {
    if (!(error instanceof ForeignText)) throw error;
    const { message } = error;
    findings.add(
      'unreadable',
      placeAt(file, error.at),
      `the file cannot be read: ${message}`,
      `die Datei ist nicht lesbar: ${message}`,
    );
    return undefined;
  }
}

function tellSecond(object: ContactObject, other: ContactObject, findings: Findings): void {
  const { line, path } = other.placeOf(other.tree);
  const name = visibleText(object.name);
  findings.add(
    'left out',
    object.placeOf(object.tree),
    `${name} is there a second time; the one in ${path}:${line} was read`,
    `${name} gibt es ein zweites Mal; gelesen wurde ${path}:${line}`,
  );
}

/** The entry of an object; undefined without one. */
export function entryOf(tree: JsonTree, key: string): JsonTree | undefined {
  return tree.is === 'object' ? tree.entries.get(key) : undefined;
}

/** A text of an object, on one line and without signs that cannot be seen; empty without one. */
export function wordsOf(tree: JsonTree, key: string): string {
  const found = entryOf(tree, key);
  const text = found?.is === 'value' && found.value !== null ? String(found.value) : '';
  return visibleText(text.replaceAll(/\s+/g, ' ').trim());
}

/** The items of a list in an object. */
export function itemsOf(tree: JsonTree, key: string): readonly JsonTree[] {
  const found = entryOf(tree, key);
  return found?.is === 'list' ? found.items : [];
}
