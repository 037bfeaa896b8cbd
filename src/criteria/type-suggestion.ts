import { nearestName } from '../support/nearest-name.ts';

/** So short a name is as near to any other of its length. */
const shortest = 3;

/** `did you mean demo-request?`; where no known name is near, what else to do. */
export function suggestion(wrong: string, known: Iterable<string>, otherwise: string): string {
  const nearest = wrong.length < shortest ? undefined : nearestName(wrong, known);
  return nearest === undefined ? otherwise : `did you mean ${nearest}?`;
}

/** The first dozen of the names one can choose from. */
export function choicesOf(known: Iterable<string>): string {
  const names = [...known];
  return `${names.slice(0, 12).join(', ')}${names.length > 12 ? ' …' : ''}`;
}
