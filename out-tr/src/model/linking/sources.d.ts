import type { ShapedDocument } from '../shaped-document.ts';
import type { Kind, Source } from './kind.ts';
/** The documents of one kind that fit its schema, by file and position, whatever order they came in. */
export type Sources = <K extends Kind>(kind: K) => readonly Source<K>[];
export declare function sourcesOf(documents: readonly ShapedDocument[]): Sources;
/** Documents by file and position, so that the order in which they were read means nothing. */
export declare function byPosition(left: ShapedDocument, right: ShapedDocument): number;
