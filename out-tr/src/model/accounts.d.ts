import type { Values } from '../criteria/attribute.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Definition } from './definition.ts';
import type { FieldValues } from './field-values.ts';
import type { Text } from './text.ts';
/** How important a group of target accounts is (S27). */
export interface AccountTier extends Definition {
    /** What both sides do for its accounts. */
    readonly guidance?: Text;
    /** How a lead shows that it belongs to such an account. */
    readonly fields: FieldValues;
    /** Accounts that one person can look after. */
    readonly perMember?: number;
}
/** A company that sales named and both sides work (S25, S27). */
export interface TargetAccount {
    readonly id: string;
    readonly title: Text;
    readonly rationale?: Text;
    /** Normalised. */
    readonly domain: string;
    /** What is known about it, as a lead of it would say. */
    readonly company: Values;
    readonly tier: string;
    /** Member who looks after it. */
    readonly owner?: string;
    readonly territory?: string;
    readonly place: Place;
}
