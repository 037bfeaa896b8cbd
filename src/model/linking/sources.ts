import { compareCodePoints } from '../../support/code-points.ts';
import type { ShapedDocument } from '../shaped-document.ts';
import type { Kind, Source } from './kind.ts';

/** The documents of one kind that fit its schema, by file and position, whatever order they came in. */
export type Sources = <K extends Kind>(kind: K) => readonly Source<K>[];

export function sourcesOf(documents: readonly ShapedDocument[]): Sources {
  const byKind = new Map<Kind, Source<Kind>[]>();
  for (const { place, value } of documents) {
    if (value === undefined) continue;
    const source = { place, value };
    const same = byKind.get(value.kind);
    if (same === undefined) byKind.set(value.kind, [source]);
    else same.push(source);
  }
  // The key under which a source was filed is the kind of its value, which the compiler cannot follow.
  return <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly Source<K>[];
}

/** Documents by file and position, so that the order in which they were read means nothing. */
export function byPosition(left: ShapedDocument, right: ShapedDocument): number {
  return compareCodePoints(left.place.file, right.place.file) || left.place.document - right.place.document;
}
