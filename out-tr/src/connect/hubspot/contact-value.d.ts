import type { ContactValue } from '../../compile/hubspot/read/evaluate-test.ts';
import type { PropertyMeaning } from '../../compile/hubspot/read/property-meaning.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { WitnessLead } from '../witness-lead.ts';
/** What the contact has stored in a property, as leadpact writes it. */
export declare function contactValue(agreement: Agreement, meaning: PropertyMeaning | undefined, { facts, moment, stage }: WitnessLead): ContactValue;
