import type { AttributeType, Values } from '../../../src/criteria/attribute.ts';
import type { Place } from '../../../src/diagnostics/place.ts';
import type { Lead } from '../../../src/evaluate/lead.ts';
import type { Dictionary } from '../../../src/evaluate/moment.ts';
import type { Definition } from '../../../src/model/definition.ts';
import type { Happening } from '../../../src/model/sample.ts';
export type NeutralAttributes = Readonly<Record<string, {
    readonly type: AttributeType;
    readonly values?: readonly string[];
    readonly scale?: number;
}>>;
export type NeutralSignals = Readonly<Record<string, {
    readonly consent?: string | null;
}>>;
export type NeutralValue = string | number | boolean | readonly string[] | null;
export type NeutralValues = Readonly<Record<string, NeutralValue>>;
export interface NeutralFact {
    readonly at: string;
    readonly loggedAt?: string | null;
}
export interface NeutralEvent extends NeutralFact {
    readonly id: string;
    readonly signal: string;
    readonly props?: Readonly<Record<string, string | number | boolean | null>> | null;
    readonly bot?: boolean;
    readonly internal?: boolean;
    readonly excluded?: boolean;
}
export interface NeutralConsent extends NeutralFact {
    readonly purpose: string;
    readonly state: 'given' | 'withdrawn';
}
/** What the cases about one instant share. */
export interface NeutralLead {
    readonly attributes?: NeutralAttributes;
    readonly signals?: NeutralSignals;
    readonly lead?: NeutralValues;
    readonly events?: readonly NeutralEvent[];
    readonly consents?: readonly NeutralConsent[];
    readonly objections?: readonly NeutralFact[];
    readonly zone?: string;
}
export declare const nowhere: Place;
export declare function definitionOf(id: string): Definition;
export declare function dictionaryOf({ attributes, signals, zone }: NeutralLead): Dictionary;
export declare function leadOf(neutral: NeutralLead): Lead;
export declare function valuesOf(attributes: NeutralAttributes, values: NeutralValues): Values;
/** What every happening carries. */
export declare function happeningOf(fact: NeutralFact, id: string): Pick<Happening, 'id' | 'at' | 'loggedAt' | 'place'>;
/** An exclusion list leaves as little of an event as an internal address does. */
export declare function eventOf(event: NeutralEvent): Happening;
export declare function consentOf(consent: NeutralConsent, index: number): Happening;
export declare function objectionOf(objection: NeutralFact, index: number): Happening;
