import type { Agreement } from '../../model/agreement.ts';
import { type EventSlot } from './lead/event-slot.ts';
import type { LeadTerms } from './lead/lead-terms.ts';
import type { Script } from './script.ts';
import { type Term } from './term.ts';
/** One agreement over the lead. */
export interface Version {
    /** What its definitions are called; empty when there is only one. */
    readonly label: string;
    readonly agreement: Agreement;
    readonly lead: LeadTerms;
    readonly script: Script;
    /** Whole numbers for names, the same in all versions. */
    readonly codes: Codes;
}
export type NameKind = 'grade' | 'band' | 'cell' | 'outcome' | 'stage' | 'route' | 'target';
/** −1 stands for no name. */
export interface Codes {
    readonly codeOf: (kind: NameKind, name: string) => number;
    readonly namesOf: (kind: NameKind) => readonly string[];
}
export declare function openCodes(): Codes;
/** An event that may be selected, and one that a score reset hides (semantics §3, Select; §4). */
export interface UsableSlot extends EventSlot {
    readonly usable: Term;
    readonly hidden: Term;
}
/** The events of signals as this version may use them. */
export declare function usableSlots(signals: readonly string[], { agreement, lead, script }: Version): readonly UsableSlot[];
/** Is the first less than so many days newer than the second? */
export declare function isWithin(newer: EventSlot, older: EventSlot, days: number): Term;
