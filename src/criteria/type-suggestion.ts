import { nearestName } from '../support/nearest-name.ts';

/** What to do instead: a sentence, or a known name that may have been meant. */
export type Help = string | Suggestion;

/** Looked up only for findings that are shown, since comparing names takes time. */
export interface Suggestion {
  readonly wrong: string;
  /** Can be walked through more than once. */
  readonly known: Iterable<string>;
  /** Where no known name is near. */
  readonly otherwise: string;
}

export function suggestion(wrong: string, known: Iterable<string>, otherwise: string): Suggestion {
  return { wrong, known, otherwise };
}

/** So short a name is as near to any other of its length. */
const shortest = 3;

/** `did you mean demo-request?`, or what else to do. */
export function suggestionText({ wrong, known, otherwise }: Suggestion): string {
  const nearest = wrong.length < shortest ? undefined : nearestName(wrong, known);
  return nearest === undefined ? otherwise : `did you mean ${nearest}?`;
}

/** The first dozen of the names one can choose from. */
export function choicesOf(known: Iterable<string>): string {
  const names = [...known];
  return `${names.slice(0, 12).join(', ')}${names.length > 12 ? ' …' : ''}`;
}
