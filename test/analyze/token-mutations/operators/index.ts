import type { Operator } from '../operator.ts';
import { constant, listedValue, share, threshold, weight, window } from './constants.ts';
import { dropped, nullGuard, operatorToken, route } from './structure.ts';

/** Drawn in turn, so that no frequent one crowds out the rest. */
export const operators: readonly Operator[] = [
  constant,
  dropped,
  listedValue,
  nullGuard,
  operatorToken,
  route,
  share,
  threshold,
  weight,
  window,
];
