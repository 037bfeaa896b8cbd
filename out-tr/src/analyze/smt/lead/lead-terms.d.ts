import type { Term } from '../term.ts';
import type { AttributeTerms } from './attribute-terms.ts';
import type { Ago, EventSlot } from './event-slot.ts';
/** A lead at one instant, as raw facts; both versions of an agreement decide about the same one. */
export interface LeadTerms {
    readonly attribute: (id: string) => AttributeTerms;
    readonly objection: Term;
    /** 0 none, 1 given, 2 withdrawn. */
    readonly consent: (purpose: string) => Term;
    readonly slots: (signal: string) => readonly EventSlot[];
    /** Number of a value of a property, from 1 on. */
    readonly propertyCode: (value: string) => Term;
    /** The newest recycle, if there was one. */
    readonly recycled: () => Term;
    readonly recycledAgo: () => Ago;
    /** Is this the stage that the CRM has recorded? */
    readonly isRecorded: (stage: string) => Term;
}
