import type { KnownCodes } from '../checks/known-code.ts';
/** Every code that a finding can carry, by name. */
export declare function knownCodes(): KnownCodes;
