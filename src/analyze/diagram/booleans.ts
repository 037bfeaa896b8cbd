import { type Mapping, mapping, type Operation, operation } from './operations.ts';

/** The connectives; the nodes 0 and 1 are no and yes. */
export const isTrue: { readonly both: Operation; readonly either: Operation; readonly not: Mapping } = {
  both: operation((left, right) => left & right, { commutative: true, early: earlyBoth }),
  either: operation((left, right) => left | right, { commutative: true, early: earlyEither }),
  not: mapping((value) => 1 - value),
};

function earlyBoth(left: number, right: number): number | undefined {
  if (left === 0 || right === 0) return 0;
  if (left === 1 || left === right) return right;
  return right === 1 ? left : undefined;
}

function earlyEither(left: number, right: number): number | undefined {
  if (left === 1 || right === 1) return 1;
  if (left === 0 || left === right) return right;
  return right === 0 ? left : undefined;
}
