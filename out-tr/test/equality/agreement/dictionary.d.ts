import fc from 'fast-check';
import type { Definition } from '../../../src/model/definition.ts';
import type { Field } from '../../../src/model/field.ts';
import type { Signal } from '../../../src/model/signal.ts';
/** What an agreement knows about leads: the names that its criteria and rules are made of. */
export interface Dictionary {
    readonly fields: Readonly<Record<string, Field>>;
    readonly signals: Readonly<Record<string, Signal>>;
    readonly consentPurposes: Readonly<Record<string, Definition>>;
}
/** Most fields that a random agreement has. */
export declare const mostFields = 7;
/** One to seven fields, of which values of leads need not keep the bounds, and one to five signals; purposes none to two. */
export declare const arbitraryDictionary: fc.Arbitrary<Dictionary>;
