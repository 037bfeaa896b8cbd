import { readdirSync, readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import type { FieldsDocument } from '../../../../src/generated/documents.ts';
import { isRecord } from '../../../analyze/generate/tree.ts';

/** A document as plain data, without how it is written. */
export type WrittenDocument = Readonly<Record<string, unknown>>;

/** A file of definitions by what stands in it. */
export interface WrittenFile {
  readonly path: string;
  readonly documents: readonly WrittenDocument[];
}

/** All definitions of a folder. */
export function writtenFiles(folder: string): readonly WrittenFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return writtenFiles(path);
    if (!path.endsWith('.yaml')) throw new Error(`${path} is no YAML, and this reads nothing else`);
    const documents = parseAllDocuments(readFileSync(path, 'utf8')).map((document): unknown =>
      document.toJS(),
    );
    return [{ path, documents: documents.filter(isRecord) }];
  });
}

export function documentsOf(files: readonly WrittenFile[]): readonly WrittenDocument[] {
  return files.flatMap(({ documents }) => documents);
}

/** Each document replaced by what is made of it. */
export function mapDocuments(
  files: readonly WrittenFile[],
  change: (document: WrittenDocument) => WrittenDocument,
): readonly WrittenFile[] {
  return files.map(({ path, documents }) => ({ path, documents: documents.map(change) }));
}

/** The fields of every document of fields. */
export function fieldsOf(files: readonly WrittenFile[]): FieldsDocument['fields'] {
  const all = documentsOf(files).flatMap(({ kind, fields }) =>
    kind === 'fields' && isRecord(fields) ? Object.entries(fields) : [],
  );
  // The boundary: the files are read without a finding elsewhere, so fields are fields.
  return Object.fromEntries(all) as FieldsDocument['fields'];
}
