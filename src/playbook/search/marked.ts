import { folded } from './folded.ts';

/** A piece of a text, and whether it is what was asked for. */
export interface Piece {
  readonly text: string;
  readonly met: boolean;
}

/**
 * A text in pieces: within each word the part that one of the asked words is, or all of a word that was met in another form.
 * Asked words and met ones are folded.
 */
export function marked(text: string, asked: readonly string[], met: readonly string[]): readonly Piece[] {
  return text.split(/([\p{L}\p{N}\p{M}]+)/u).flatMap((word, index) => {
    if (index % 2 === 0) return [{ text: word, met: false }];
    const fold = folded(word);
    const [part] = asked.filter((one) => fold.includes(one)).sort((one, other) => other.length - one.length);
    if (part === undefined) return [{ text: word, met: met.includes(fold) }];
    const from = lengthOf(word, fold.indexOf(part));
    const to = lengthOf(word, fold.indexOf(part) + part.length);
    return [
      { text: word.slice(0, from), met: false },
      { text: word.slice(from, to), met: true },
      { text: word.slice(to), met: false },
    ];
  });
}

/** How much of a word its first folded letters are. */
function lengthOf(word: string, letters: number): number {
  let end = 0;
  while (folded(word.slice(0, end)).length < letters) end += 1;
  return end;
}
