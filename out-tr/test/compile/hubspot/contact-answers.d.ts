import type { Test } from '../../../src/compile/hubspot/criteria/alternatives.ts';
/** What a contact has stored: property → value, absent = none. */
export type Contact = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
/** Our own reading of HubSpot's tests, written from their description and independent of what writes them. */
export declare function passes(contact: Contact, { operation, property }: Test, today: number): boolean;
