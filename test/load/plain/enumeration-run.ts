import { beginnings, everyText } from './every-text.ts';
import { judge } from './judgement.ts';

/** What came of judging every text of up to a length. */
export interface EnumerationFigures {
  readonly texts: number;
  /** Taken by the reader of plain files. */
  readonly read: number;
  readonly wrong: readonly { readonly text: string; readonly wrong: string }[];
}

/** Every text of at most so many pieces, behind every beginning. */
export function runEveryText(pieces: number): EnumerationFigures {
  let [texts, read] = [0, 0];
  const wrong: { text: string; wrong: string }[] = [];
  for (const beginning of beginnings) {
    for (let length = 0; length <= pieces; length++) {
      for (const text of everyText(beginning, length)) {
        const judgement = judge(text);
        texts++;
        if (judgement.read) read++;
        if (judgement.wrong !== undefined) wrong.push({ text, wrong: judgement.wrong });
      }
    }
  }
  return { texts, read, wrong };
}
