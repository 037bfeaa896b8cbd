import { Document, isMap, isScalar, isSeq } from 'yaml';
import { visibleText } from '../../support/visible-text.ts';

/** A comment above the key or entry at the end of these keys. */
export interface Note {
  readonly at: readonly (string | number)[];
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
  for (const { at, words } of notes) {
    const comment = ` ${visibleText(words)}`;
    const [last] = at.slice(-1);
    const above = last === undefined ? undefined : at.length === 1 ? document.contents : document.getIn(at.slice(0, -1), true);
    if (isMap(above)) {
      const pair = above.items.find(({ key }) => isScalar(key) && key.value === last);
      if (isScalar(pair?.key)) pair.key.commentBefore = joined(pair.key.commentBefore, comment);
    } else if (isSeq(above) && typeof last === 'number') {
      const item = above.items[last];
      if (isMap(item) || isScalar(item)) item.commentBefore = joined(item.commentBefore, comment);
    }
  }
  return modelineOf(path) + document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** How editors find the schemas from a file of the agreement. */
export function modelineOf(path: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}schemas/leadpact.schema.json\n`;
}

function joined(before: string | null | undefined, comment: string): string {
  return before ? `${before}\n${comment}` : comment;
}
