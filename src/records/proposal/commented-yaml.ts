import { Document, isMap, isScalar } from 'yaml';
import { visibleText } from '../../support/visible-text.ts';

/** A comment above the last of these keys. */
export interface Note {
  readonly at: readonly string[];
  readonly words: string;
}

/** One document of an agreement with the comments that say where its values come from. */
export interface CommentedFile {
  /** Relative to the agreement's folder. */
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly notes: readonly Note[];
}

/** The text of a file. Words of an export become values by the library alone, and comments hold no line break of theirs. */
export function commentedYaml({ path, data, notes }: CommentedFile): string {
  const document = new Document(data);
  for (const note of notes) putNote(document, note);
  return modelineOf(path) + document.toString({ lineWidth: 0 });
}

function putNote(document: Document, { at, words }: Note): void {
  const comment = ` ${visibleText(words)}`;
  const above = at.length < 2 ? document.contents : document.getIn(at.slice(0, -1), true);
  if (!isMap(above)) return;
  const pair = above.items.find(({ key }) => isScalar(key) && key.value === at.at(-1));
  if (!isScalar(pair?.key)) return;
  const before = pair.key.commentBefore;
  pair.key.commentBefore = before ? `${before}\n${comment}` : comment;
}

/** How editors find the schemas from a file of the agreement. */
export function modelineOf(path: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}schemas/leadpact.schema.json\n`;
}
