import { isMap, isScalar, parseAllDocuments, type Scalar, visit } from 'yaml';
import type { Place } from '../../src/diagnostics/place.ts';
import { readAgreement } from '../../src/model/read-agreement.ts';

/** Texts of YAML files by path. */
export type Texts = ReadonlyMap<string, string>;

/** Follows every text while free ones are looked for. */
const mark = 'zzz';

interface Spot {
  /** File, document and path as one word. */
  readonly key: string;
  readonly scalar: Scalar;
  readonly text: string;
}

/**
 * Files in which a payload follows every text that a user may write freely, and how many these are.
 *
 * Which texts are free is asked of the tool: all are poisoned, and what it complains about gets its own text back, until
 * nothing is complained about. Texts that mean the same thing stay the same, so that references still arrive.
 */
export class Poisonable {
  readonly #files: Texts;
  readonly #free: ReadonlySet<string>;

  constructor(files: Texts) {
    this.#files = files;
    this.#free = freePlaces(files);
  }

  get places(): readonly string[] {
    return [...this.#free];
  }

  /** The payload in every place, or in these. */
  with(payload: string, places: readonly string[] = this.places): Texts {
    return poisoned(this.#files, new Set(places), payload);
  }

  /** One place for each field of a file, by the last key on the way to it; a file can take so many long texts. */
  get oneOfEachField(): readonly string[] {
    const fieldOf = (place: string): string => {
      const [file, ...path] = place.split('.yaml/');
      return `${file} ${path
        .join()
        .split('/')
        .findLast((step) => !/^\d+$/.test(step))}`;
    };
    return [...new Map(this.places.map((place) => [fieldOf(place), place])).values()];
  }
}

function freePlaces(files: Texts): ReadonlySet<string> {
  const own = new Map(
    [...files].flatMap(([file, text]) => spotsOf(file, text).spots.map((spot) => [spot.key, spot.text])),
  );
  const free = new Set(own.keys());
  for (let round = 0; round < 60; round += 1) {
    const { findings } = read(poisoned(files, free, mark));
    const blamed = findings.filter(({ severity }) => severity === 'error');
    if (blamed.length === 0) return free;
    const before = free.size;
    for (const { place } of blamed) if (place !== undefined) release(free, keyOfPlace(place));
    // What stands elsewhere is told by its words.
    if (free.size === before)
      for (const key of free)
        if (blamed.some(({ message }) => message.includes(`${own.get(key)} ${mark}`))) free.delete(key);
    if (free.size === before) throw new Error(`cannot be mended: ${JSON.stringify(blamed[0])}`);
  }
  throw new Error('still findings after 60 rounds');
}

/** What is complained about, or everything below it. */
function release(free: Set<string>, blamed: string): void {
  if (free.delete(blamed)) return;
  for (const key of free) if (key.startsWith(`${blamed}/`)) free.delete(key);
}

function poisoned(files: Texts, free: ReadonlySet<string>, payload: string): Texts {
  return new Map(
    [...files].map(([file, text]) => {
      const { documents, spots } = spotsOf(file, text);
      for (const { key, scalar, text: own } of spots) if (free.has(key)) scalar.value = `${own} ${payload}`;
      return [file, documents.map((document) => document.toString({ lineWidth: 0 })).join('')];
    }),
  );
}

function spotsOf(file: string, text: string) {
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents)) throw new Error(`${file} is empty`);
  const spots: Spot[] = [];
  for (const [index, document] of documents.entries())
    visit(document, {
      Scalar: (position, scalar, ancestors) => {
        if (position === 'key' || typeof scalar.value !== 'string') return;
        const key = keyOfPlace({ file, document: index, path: pathOf([...ancestors, scalar]) });
        spots.push({ key, scalar, text: scalar.value });
      },
    });
  return { documents, spots };
}

function pathOf(nodes: readonly unknown[]): readonly (string | number)[] {
  return nodes.flatMap((node, index): readonly (string | number)[] => {
    const next = nodes[index + 1];
    if (isMap(node)) {
      const pair = node.items.find((item) => item === next);
      return pair !== undefined && isScalar(pair.key) ? [String(pair.key.value)] : [];
    }
    const entries = (node as { readonly items?: readonly unknown[] }).items;
    return Array.isArray(entries) ? [entries.indexOf(next)] : [];
  });
}

function keyOfPlace({ file, document, path }: Place): string {
  return [file, document, ...path].join('/');
}

function read(files: Texts) {
  return readAgreement([...files].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })));
}
