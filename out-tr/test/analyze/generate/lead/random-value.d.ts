import type { Value } from '../../../../src/criteria/attribute.ts';
import type { Field } from '../../../../src/model/field.ts';
import type { Random } from '../../../../src/support/random.ts';
import type { LeadSource } from './lead-source.ts';
/** A value that the dictionary allows, on or beside a boundary where there is one; undefined = missing. */
export declare function randomValue(field: Field, source: LeadSource, random: Random): Value | undefined;
