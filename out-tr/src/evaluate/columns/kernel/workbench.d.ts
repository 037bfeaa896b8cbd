import type { CodeColumn } from '../code-column.ts';
import type { FieldColumn } from '../field-column.ts';
import type { LeadColumns } from '../lead-columns.ts';
import { type Constants } from './constants.ts';
import type { EventMatch } from './event-match.ts';
import { type EventWalk, type EventWalks } from './event-walks.ts';
import type { KernelAgreement } from './kernel-agreement.ts';
import { type Openings } from './openings.ts';
import { type Sum } from './sum.ts';
import { type Tabling } from './tabling.ts';
interface Alarm {
    readonly sum: Sum;
    readonly line: string;
    /** Rings also when a reset hides events. */
    readonly whenHidden: boolean;
}
/** What the writing of one kernel has at hand and what it has asked for so far. */
export interface Workbench {
    readonly agreement: KernelAgreement;
    readonly columns: LeadColumns;
    /** The most events of a lead that this kernel takes. */
    readonly capacity: number;
    readonly constants: Constants;
    readonly openings: Openings;
    readonly walks: EventWalks;
    readonly isTabled: Tabling;
    readonly sums: Sum[];
    /** Lines that put a sum right when its alarm rings. */
    readonly alarms: Alarm[];
    /** Name of an array → name of its value for the lead at hand. */
    readonly locals: Map<string, string>;
    /** Stages of which some criterion asks whether they were reached, by name in generated code. */
    readonly reached: Map<string, string>;
    /** Purposes whose state is asked for, by name in generated code. */
    readonly purposes: Map<string, string>;
    /** Tables that depend on the local date. */
    readonly refreshes: ((today: number) => void)[];
    readonly counts: Map<string, string>;
    readonly coded: Map<string, CodeColumn>;
}
export declare function workbench(agreement: KernelAgreement, columns: LeadColumns, capacity: number): Workbench;
/** May a recycle hide events of a lead? */
export declare function resetsScore({ agreement, columns }: Workbench): boolean;
/** A sum that does not exist yet. */
export declare function newSum({ sums }: Workbench, alarmAbove?: number): Sum;
/** The name of the lead's value in an array that has one per lead. */
export declare function localOf({ constants, locals }: Workbench, array: object): string;
export declare function fieldColumn({ columns }: Workbench, attribute: string): FieldColumn | undefined;
/** The column of a field by codes, whatever it is kept as; undefined when no lead has it. */
export declare function codedColumn(bench: Workbench, attribute: string): CodeColumn | undefined;
/** The number of the lead's events that match and are younger than so many days, as code. */
export declare function countOf(bench: Workbench, match: EventMatch, days: number | undefined): string;
/** A walk over the events of the lead at hand, as code. */
export declare function calledWalk({ constants }: Workbench, walk: EventWalk): string;
/** The name of the state of a consent in generated code. */
export declare function consentOf({ purposes }: Workbench, purpose: string): string;
/** Is the code one of those whose value is wanted? */
export declare function isOneOf(bench: Workbench, code: string, values: readonly string[], wanted: (value: string) => boolean): string;
export {};
