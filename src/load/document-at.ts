import type { Document } from 'yaml';
import type { Problem } from './problems.ts';

/** Index of the document in which a problem lies; a directive belongs to the document it introduces. */
export function documentAt(documents: readonly Document.Parsed[], { start, code }: Problem): number {
  const index = documents.findIndex(({ range }) =>
    code === 'BAD_DIRECTIVE' ? range[2] > start : range[2] >= start,
  );
  return index === -1 ? Math.max(0, documents.length - 1) : index;
}
