import { ownValue } from '../support/own-value.ts';
import type { Value } from './attribute.ts';
import type { Facts } from './facts.ts';

/** The lead's value of an attribute; undefined when it is missing. Empty text is missing, a set never is (semantics §1). */
export function knownValue(facts: Facts, attribute: string): Value | undefined {
  const value = ownValue(facts.values, attribute);
  if (value === undefined && isSet(facts, attribute)) return [];
  return value === '' ? undefined : value;
}

/** True where `missing` holds: never for a set. */
export function isMissing(facts: Facts, attribute: string): boolean {
  return knownValue(facts, attribute) === undefined;
}

function isSet(facts: Facts, attribute: string): boolean {
  return ownValue(facts.attributes, attribute)?.type === 'set';
}
