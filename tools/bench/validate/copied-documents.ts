import { type Document, isScalar, parseAllDocuments, visit } from 'yaml';
import type { SourceFile } from '../../../src/host/source-tree.ts';
import { kinds } from '../../../src/model/link/kinds.ts';
import { declaredNames } from '../../../src/model/linking/declaration.ts';
import { writtenKind } from '../../../src/model/linking/written-kind.ts';

/** A document as text, with the folder it belongs to. */
export interface WrittenDocument {
  readonly kind: string;
  readonly folder: 'definitions' | 'test/leads';
  readonly text: string;
}

/** Documents that may stand in an agreement more than once, with everything they declare. */
export interface Copyable {
  readonly documents: readonly ReadDocument[];
  /** What the copies give names of their own. */
  readonly names: ReadonlySet<string>;
}

export interface ReadDocument {
  readonly kind: string;
  readonly folder: WrittenDocument['folder'];
  readonly text: string;
  readonly data: unknown;
}

/** Every document of an agreement's YAML files. */
export function documentsOf(files: readonly SourceFile[]): readonly ReadDocument[] {
  return files
    .filter(({ path }) => path.endsWith('.yaml'))
    .flatMap(({ path, bytes }) => {
      const folder = path.startsWith('test/') ? 'test/leads' : 'definitions';
      return parsed(Buffer.from(bytes).toString('utf8')).map((document): ReadDocument => {
        const data: unknown = document.toJS();
        return { kind: writtenKind(data) ?? 'none', folder, text: textOf(document), data };
      });
    });
}

/** The documents that are to be repeated, and the names that then need to differ. */
export function copyable(documents: readonly ReadDocument[], single: ReadonlySet<ReadDocument>): Copyable {
  const copied = documents.filter((document) => !single.has(document));
  const names = copied.flatMap(({ data }) => {
    const kind = writtenKind(data);
    const place = { file: '', document: 0, path: [] };
    if (kind === undefined) return [];
    return kinds[kind].declares.flatMap((declaration) => declaredNames(declaration, data, place));
  });
  return { documents: copied, names: new Set(names.map(({ name }) => name)) };
}

/** A copy in which every declared name, and every mention of it, ends in a number; all else stays as it is written. */
export function copyOf(
  copied: Copyable,
  { kind, folder, text }: ReadDocument,
  number: number,
): WrittenDocument {
  const [document] = parsed(text);
  if (document === undefined) throw new Error(`no document of kind ${kind}`);
  visit(document, {
    Scalar: (key, node) => {
      const isKind = key === 'value' && node.value === kind;
      if (typeof node.value !== 'string' || isKind || !copied.names.has(node.value)) return;
      node.value = `${node.value}-${number}`;
    },
  });
  return { kind, folder, text: textOf(document) };
}

function parsed(text: string): readonly Document.Parsed[] {
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents)) return [];
  return documents.filter(({ contents }) => contents !== null && !isScalar(contents));
}

/** Lines stay as long as they are: broken ones would be another style than that of the reference agreement. */
function textOf(document: Document.Parsed): string {
  return document.toString({ lineWidth: 0 });
}
