import type { Value } from './attribute.ts';
import type { Facts } from './facts.ts';
/** The lead's value of an attribute; undefined when it is missing. Empty text is missing, a set never is (semantics §1). */
export declare function knownValue(facts: Facts, attribute: string): Value | undefined;
/** True where `missing` holds: never for a set. */
export declare function isMissing(facts: Facts, attribute: string): boolean;
