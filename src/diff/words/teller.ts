import { meaningOf } from './meaning.ts';
import type { Speaker } from './speaker.ts';
import type { Clauses, ToldRow } from './told-row.ts';

/** Where a value stands in its definition, and who tells it. */
export interface Spot {
  readonly path: string;
  readonly label: string;
  readonly speaker: Speaker;
}

/** Tells what a value says, in rows. */
export type Teller<T> = (value: T, spot: Spot) => readonly ToldRow[];

/** The words of a value, and what they mean, where its data is not already that. */
export interface Saying<T> {
  readonly words: (value: T, speaker: Speaker) => string;
  readonly meaning?: (value: T, speaker: Speaker) => string;
  readonly members?: (value: T, speaker: Speaker) => readonly string[];
  readonly clauses?: (value: T, speaker: Speaker) => Clauses | undefined;
  readonly inFull?: (value: T, speaker: Speaker) => string;
  readonly translations?: (value: T, speaker: Speaker) => readonly string[];
}

/** One row. */
export function row<T>({
  words,
  meaning = meaningOf,
  members,
  clauses,
  inFull,
  translations,
}: Saying<T>): Teller<T> {
  return (value, { path, label, speaker }) => {
    const parts = clauses?.(value, speaker);
    return [
      {
        path,
        label,
        text: words(value, speaker),
        meaning: meaning(value, speaker),
        ...(members && { members: members(value, speaker) }),
        ...(parts && { clauses: parts }),
        ...(inFull && { inFull: inFull(value, speaker) }),
        ...(translations && { translations: translations(value, speaker) }),
      },
    ];
  };
}

/** One row in the words of a function. */
export function said<T>(words: (value: T, speaker: Speaker) => string): Teller<T> {
  return row({ words });
}

/** A place inside: its key, and its label after that of the whole. */
export function insideOf({ path, label, speaker }: Spot, key: string, inner: string): Spot {
  return {
    path: path === '' ? key : `${path}.${key}`,
    label: [label, inner].filter((each) => each !== '').join(': '),
    speaker,
  };
}
