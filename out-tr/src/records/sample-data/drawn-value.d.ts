import type { Value } from '../../criteria/attribute.ts';
import type { Random } from '../../support/random.ts';
import type { Company } from './company.ts';
/** A value as evaluation reads it, and as an export spells it. */
export interface DrawnValue {
    readonly value: Value;
    readonly text: string;
}
/** Whom a value is drawn for. */
export interface Person {
    /** From 1. */
    readonly number: number;
    readonly company: Company;
    /** Domain of the mailbox: the company's, or one that the agreement speaks of. */
    readonly host: string;
}
/** Draws one field of a lead; undefined = missing. */
export type ValueSource = (random: Random, person: Person) => DrawnValue | undefined;
