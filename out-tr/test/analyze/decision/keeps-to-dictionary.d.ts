import type { Facts } from '../../../src/criteria/facts.ts';
import type { Field } from '../../../src/model/field.ts';
/** Exports hold more than the dictionary allows; that is told when they are read, and no proof speaks of it. */
export declare function keepsToDictionary(facts: Facts, fields: Readonly<Record<string, Field>>): boolean;
