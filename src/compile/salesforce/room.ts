import { type ExpandedSize, excessOf, expandedSize, fieldsNamed } from './formula/size.ts';
import type { TooLarge } from './refusal.ts';

/** What Salesforce has room for, as far as the calculated fields that there are tell. */
export interface Room {
  /** Calculated fields that cannot be emitted, by API name. */
  readonly lost: ReadonlyMap<string, TooLarge>;
  /** Why a formula cannot be emitted: it is too large, or names a field that is not. */
  readonly causeOf: (name: string, formula: string) => TooLarge | undefined;
  readonly sizeOf: ExpandedSize;
}

/** `formulas`: of all calculated fields, by API name. */
export function roomFor(formulas: ReadonlyMap<string, string>): Room {
  const sizeOf = expandedSize(formulas);
  const lost = new Map<string, TooLarge>();
  const causeOf = (name: string, formula: string): TooLarge | undefined => {
    const named = fieldsNamed(formula).find((field) => lost.has(field));
    if (named !== undefined) return lost.get(named);
    const excess = excessOf(formula, sizeOf);
    return excess === undefined ? undefined : { excess, formula: name };
  };
  for (let before = -1; before < lost.size; ) {
    before = lost.size;
    for (const [name, formula] of formulas) {
      const cause = lost.has(name) ? undefined : causeOf(name, formula);
      if (cause !== undefined) lost.set(name, cause);
    }
  }
  return { lost, causeOf, sizeOf };
}
