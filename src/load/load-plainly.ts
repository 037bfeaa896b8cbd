import type { Limits } from './limits.ts';
import { loadFully } from './load-fully.ts';
import type { LoadedDocument, LoadedFile } from './loaded-file.ts';
import { locate } from './locate.ts';
import { plainDocuments } from './plain/plain-documents.ts';
import type { SourceText } from './source-text.ts';

/**
 * Reads a text with the reader of plain files; nothing where it leaves the text to the full reader. Positions are asked
 * for when something is wrong; only then is the text read again, by the full reader, which knows them.
 */
export function loadPlainly(source: SourceText, limits: Limits): LoadedFile | undefined {
  const plain = plainDocuments(source.text, limits);
  if (plain === undefined) return undefined;
  const { path: file, text } = source;
  let full: readonly LoadedDocument[] | undefined;
  const documents = plain.map(
    (data, document): LoadedDocument => ({
      file,
      document,
      data,
      rangeOf: (path, part) => {
        full ??= loadFully(source, limits).documents;
        return locate(full, { file, document, path, ...(part === undefined ? {} : { part }) });
      },
    }),
  );
  return { path: file, text, documents, findings: [] };
}
