import type { Place } from '../../diagnostics/place.ts';
import type { LeadpactDocument } from '../../generated/documents.ts';
import type { ShapedDocument } from '../../model/shaped-document.ts';

/** A name that is to be written where another one stands. */
export interface WrittenName {
  readonly place: Place;
  /** What stands there. */
  readonly from: string;
  readonly to: string;
}

/** Copies of the documents in which the names are written at their places; documents without any are handed on. */
export function withNames(
  documents: readonly ShapedDocument[],
  names: readonly WrittenName[],
): readonly ShapedDocument[] {
  const byDocument = new Map<string, Position>();
  for (const name of names) {
    const key = keyOf(name.place);
    const root = byDocument.get(key) ?? { below: new Map() };
    byDocument.set(key, root);
    mark(root, name);
  }
  return documents.map((document) => {
    const root = byDocument.get(keyOf(document.place));
    return root === undefined || document.value === undefined ? document : copyOf(document, root);
  });
}

function copyOf({ data, place }: ShapedDocument, root: Position): ShapedDocument {
  const copy = written(data, root);
  // It fits its schema as before: an id stands where an id stood, and everything else is the same.
  return { place, data: copy, value: copy as LeadpactDocument };
}

/** A step on the way to names, with what is to be written for the key it is and for the value under it. */
interface Position {
  key?: WrittenName;
  value?: WrittenName;
  readonly below: Map<string, Position>;
}

function mark(root: Position, name: WrittenName): void {
  let here = root;
  for (const step of name.place.path) {
    const next = here.below.get(String(step)) ?? { below: new Map() };
    here.below.set(String(step), next);
    here = next;
  }
  here[name.place.part ?? 'value'] = name;
}

function written(data: unknown, { value, below }: Position): unknown {
  if (value !== undefined) return exchanged(data, value);
  if (Array.isArray(data))
    return data.map((item, index) => {
      const next = below.get(String(index));
      return next === undefined ? item : written(item, next);
    });
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([key, item]) => {
    const next = below.get(key);
    if (next === undefined) return [key, item] as const;
    return [next.key === undefined ? key : exchanged(key, next.key), written(item, next)] as const;
  });
  // Defines every key as a property of its own, `__proto__` too.
  return Object.fromEntries(entries);
}

/** The linker says where a name is written; a place that holds anything else would be its mistake. */
function exchanged(found: unknown, { from, to, place }: WrittenName): string {
  if (found === from) return to;
  throw new Error(`${from} does not stand at ${place.file} ${place.path.join('.')}`);
}

function keyOf({ file, document }: Place): string {
  return `${document} ${file}`;
}
