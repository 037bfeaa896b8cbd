import { kinds } from '../link/kinds.ts';
import type { ShapedDocument } from '../shaped-document.ts';
import { declaredNames } from './declaration.ts';
import type { Kind } from './kind.ts';
import { createNameBook, type HearName, type NameBook, type Names } from './names.ts';
import type { Report } from './report.ts';
import { writtenKind } from './written-kind.ts';

interface DeclaringOptions {
  /** Kinds of which a file that could not be read may hold more. */
  readonly unread: ReadonlySet<Kind>;
  readonly report: Report;
  readonly hear?: HearName | undefined;
}

/** The names of all documents, before anything is linked; documents that do not fit their schema mention theirs. */
export function namesOf(
  documents: readonly ShapedDocument[],
  { unread, report, hear }: DeclaringOptions,
): Names {
  const nouns = [...unread].flatMap((kind) => kinds[kind].declares.map(({ noun }) => noun));
  const book = createNameBook({ report, unread: new Set(nouns), ...(hear && { hear }) });
  for (const document of documents) {
    if (document.value === undefined) mentionAll(document, book);
    else defineAll(document.value.kind, document, book);
  }
  return book;
}

function defineAll(kind: Kind, { data, place }: ShapedDocument, book: NameBook): void {
  for (const declaration of kinds[kind].declares) {
    for (const declared of declaredNames(declaration, data, place)) book.define(declaration.noun, declared);
  }
}

/** Without a readable kind a document may be of any. */
function mentionAll({ data, place }: ShapedDocument, book: NameBook): void {
  const kind = writtenKind(data);
  for (const { declares } of kind === undefined ? Object.values(kinds) : [kinds[kind]]) {
    for (const declaration of declares) {
      for (const { name } of declaredNames(declaration, data, place)) book.mention(declaration.noun, name);
    }
  }
}
