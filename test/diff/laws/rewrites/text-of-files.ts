import { Document, isCollection, isMap, isScalar, isSeq, visit } from 'yaml';
import type { FileBytes } from '../../../../src/load/loaded-file.ts';
import type { Random } from '../../../../src/support/random.ts';
import type { WrittenFile } from './written-file.ts';

/** How the text of files looks. */
export interface Style {
  readonly comments: boolean;
  readonly flow: boolean;
  readonly quotes: boolean;
}

export const plain: Style = { comments: false, flow: false, quotes: false };

/** The bytes of files in a style. */
export function textOfFiles(
  files: readonly WrittenFile[],
  style: Style,
  random: Random,
): readonly FileBytes[] {
  return files.map(({ path, documents }) => {
    const texts = documents.map((data) => {
      const document = new Document(data);
      restyle(document, style, random);
      return document.toString({ lineWidth: random.pick([0, 80, 130]), indent: random.pick([2, 4]) });
    });
    return { path, bytes: new TextEncoder().encode(texts.join('---\n')) };
  });
}

function restyle(document: Document, { comments, flow, quotes }: Style, random: Random): void {
  visit(document, (key, node) => {
    if (isScalar(node) && typeof node.value === 'string' && quotes && random.chance(1, 4))
      node.type = random.pick(['QUOTE_DOUBLE', 'QUOTE_SINGLE'] as const);
    if ((isMap(node) || isSeq(node)) && key !== null && flow && random.chance(1, 6)) node.flow = true;
    if (isCollection(node) && node.flow) return visit.SKIP;
    if (isScalar(node) && key === 'key' && comments && random.chance(1, 10)) node.commentBefore = ' a remark';
    return undefined;
  });
}
