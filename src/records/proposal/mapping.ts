import { type Document, isMap, isScalar, Scalar } from 'yaml';
import type { SourceDocument } from '../../generated/documents.ts';
import { validators } from '../../generated/validators.ts';
import { visibleText } from '../../support/visible-text.ts';

/** How the files of an export are said to be read; without a document they have the form of docs/records.md. */
export interface Mapping {
  readonly id: string;
  /** With the comments of whoever wrote it; it fits its schema. */
  readonly document?: Document;
}

type Path = readonly (string | number)[];

/** What the document says, as plain data. */
export function writtenSource(document: Document): SourceDocument {
  // Every change to the document is held against the schema.
  return document.toJS() as SourceDocument;
}

/** The mapping without what stands there; undefined where it needs that. */
export function withoutPart(mapping: Mapping, path: Path): Mapping | undefined {
  return changed(mapping, (document) => {
    document.deleteIn(path);
    const above = path.slice(0, -1);
    // A list of columns that has become empty says nothing.
    if (above.length > 1 && isEmpty(document.getIn(above))) document.deleteIn(above);
  });
}

function isEmpty(node: unknown): boolean {
  return isMap(node) && node.items.length === 0;
}

/** The mapping with a value at these keys; undefined where that does not fit. */
export function withPart(mapping: Mapping, path: Path, value: unknown): Mapping | undefined {
  return changed(mapping, (document) => document.setIn(path, document.createNode(value)));
}

/** Words and what they mean, with a comment that says where that comes from; and words that are left out. */
export interface NewWords {
  readonly values: ReadonlyMap<string, { readonly id: string; readonly note: string }>;
  readonly ignore: readonly string[];
}

/** The mapping in which more words of a column mean something, or are left out on purpose. */
export function withWords(mapping: Mapping, path: Path, { values, ignore }: NewWords): Mapping | undefined {
  if (values.size === 0 && ignore.length === 0) return mapping;
  return changed(mapping, (document) => {
    const column = document.getIn(path, true);
    if (isScalar(column) || typeof column === 'string')
      document.setIn(path, document.createNode({ column: isScalar(column) ? column.value : column }));
    const map = document.getIn(path, true);
    if (!isMap(map)) return;
    // What was one line until now would become too long for one.
    map.flow = false;
    for (const [word, { id, note }] of values) {
      const meant = new Scalar(id);
      meant.comment = ` ${visibleText(note)}`;
      document.setIn([...path, 'values', word], meant);
    }
    const all = document.getIn([...path, 'values'], true);
    if (isMap(all) && values.size > 0) all.flow = false;
    for (const word of ignore) addTo(document, [...path, 'ignore'], word);
  });
}

function addTo(document: Document, path: Path, word: string): void {
  if (document.hasIn(path)) document.addIn(path, document.createNode(word));
  else document.setIn(path, document.createNode([word]));
}

function changed(mapping: Mapping, change: (document: Document) => void): Mapping | undefined {
  if (mapping.document === undefined) return undefined;
  const document = mapping.document.clone();
  change(document);
  return validators['source']?.(document.toJS()) === true ? { ...mapping, document } : undefined;
}
