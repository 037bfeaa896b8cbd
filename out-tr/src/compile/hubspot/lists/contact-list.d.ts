import { type Alternatives } from '../criteria/alternatives.ts';
import type { Condition } from '../criteria/condition.ts';
import { type Payload } from '../payload.ts';
/** A dynamic list and how true it is. */
export interface ContactList {
    /** Absent when the condition cannot be written as filters. */
    readonly payload?: Payload;
    readonly caveats: Alternatives['caveats'];
}
/** The contacts for which the condition holds. `id` names the file, `name` is what people see. */
export declare function contactList(id: string, name: string, condition: Condition): ContactList;
