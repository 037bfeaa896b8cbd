import type { Connective, Criterion } from './criterion.ts';

/** A criterion without parts: one question about a lead. */
export type Atom = Exclude<Criterion, Connective>;

/** True for `all`, `any`, `none` and `kOf`. */
export function isConnective(criterion: Criterion): criterion is Connective {
  return 'of' in criterion;
}

/** Every atom in pre-order, with whether an odd number of `none` stands above it. */
export function* atoms(criterion: Criterion, negated = false): Generator<{ atom: Atom; negated: boolean }> {
  if (!isConnective(criterion)) {
    yield { atom: criterion, negated };
    return;
  }
  for (const part of criterion.of) yield* atoms(part, criterion.op === 'none' ? !negated : negated);
}
