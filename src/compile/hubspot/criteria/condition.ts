import type { Caveat } from '../../caveat.ts';
import type { Question } from './operation.ts';

/** A criterion over properties of the contact. */
export type Condition =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'question'; readonly question: Question; readonly caveats: readonly Caveat[] }
  | { readonly kind: 'impossible'; readonly caveats: readonly Caveat[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'atLeast'; readonly k: number; readonly of: readonly Condition[] };

export const always: Condition = { kind: 'constant', value: true };
export const never: Condition = { kind: 'constant', value: false };

export function all(...of: readonly Condition[]): Condition {
  return { kind: 'all', of };
}
export function any(...of: readonly Condition[]): Condition {
  return { kind: 'any', of };
}
export function not(of: Condition): Condition {
  return { kind: 'not', of };
}
export function ask(question: Question | undefined, ...caveats: readonly Caveat[]): Condition {
  return question === undefined ? { kind: 'impossible', caveats } : { kind: 'question', question, caveats };
}

/** Everything said about its questions. */
export function caveatsOf(condition: Condition): readonly Caveat[] {
  switch (condition.kind) {
    case 'constant':
      return [];
    case 'question':
    case 'impossible':
      return condition.caveats;
    case 'not':
      return caveatsOf(condition.of);
    default:
      return condition.of.flatMap(caveatsOf);
  }
}
