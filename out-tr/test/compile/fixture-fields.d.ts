import type { Field } from '../../src/model/field.ts';
import type { Signal } from '../../src/model/signal.ts';
/** One field of every type, some under a name that Salesforce and HubSpot already have. */
export declare const fixtureFields: Readonly<Record<string, Field>>;
export declare const fixtureSignals: Readonly<Record<string, Signal>>;
export declare function fixtureField(id: string, rest: Partial<Field> & Pick<Field, 'type'>): Field;
