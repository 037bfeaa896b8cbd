import { block, type Lines } from '../../../support/script-lines.ts';
import { textList } from '../../../support/script-literal.ts';
import type { PlainColumn } from '../plain-column.ts';

export function missingName(index: number): string {
  return `isMissing${index}`;
}

const longest = (words: readonly string[]): number => Math.max(...words.map((word) => word.length));

/** A function that says whether a cell holds one of the words that mean missing; of a cell beyond plain ASCII it says no. */
export function missingTest({ index, kind, missing }: PlainColumn): Lines {
  if (missing.length === 0 || kind === 'word') return [];
  return [
    `const missing${index} = new Set(${textList(missing)});`,
    ...block(`function ${missingName(index)}(b, s, e)`, [
      `if (e - s > ${longest(missing)}) return false;`,
      "let text = '';",
      ...block('for (let i = s; i < e; i++)', [
        'if (b[i] > 126) return false;',
        'text += String.fromCharCode(b[i]);',
      ]),
      `return missing${index}.has(text.toLowerCase());`,
    ]),
  ];
}
