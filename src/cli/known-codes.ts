import type { KnownCodes } from '../checks/known-code.ts';
import { findingCodes } from './finding-codes.ts';

let known: KnownCodes | undefined;

/** Every code that a finding can carry, by name. */
export function knownCodes(): KnownCodes {
  known ??= new Map(findingCodes().map((code) => [code.code, code]));
  return known;
}
