import type { AttributeType } from '../../criteria/attribute.ts';
import type { Lines } from '../../support/script-lines.ts';
import { type Memory } from './memory.ts';
import { type Names } from './names.ts';
import type { ProgramAgreement } from './program-agreement.ts';
/** A program in the making: what its conditions and rules turned out to need of the lead. */
export interface Draft {
    readonly agreement: ProgramAgreement;
    /** Attribute → variable with its value, or with its age where it is a date. */
    readonly attributes: Names;
    /** Purpose → variable with its state in force. */
    readonly consents: Names;
    /** Signal → variable with the instant of its newest selected event. */
    readonly newest: Names;
    /** Window and signals → variable with the number of their selected events. */
    readonly counts: Names;
    /** Stage → variable that says whether it was reached. */
    readonly reached: Names;
    /** Source of a constant → its name. */
    readonly constants: Names;
    /** Functions of the prelude that are called. */
    readonly calls: Set<string>;
    /** Widths of windows, in days: events after `since<days>` lie inside. */
    readonly windows: Set<number>;
    /** Variables in which event rules keep what they saw of the lead. */
    readonly memory: Memory;
    /** Property of an event → variable with its value. */
    readonly properties: Names;
    /** Signal → what is done for each of its events, newest first. */
    readonly steps: Map<string, EventSteps>;
}
/** What is done for each event of a signal. */
export interface EventSteps {
    /** Done even for events that a score reset hides. */
    readonly hidden: Lines;
    readonly lines: Lines;
    /** Properties of the event that the lines read. */
    readonly properties: readonly string[];
    /** They do nothing for an event of so many days or more; infinite where any may matter. */
    readonly withinDays: number;
}
export declare function draftOf(agreement: ProgramAgreement): Draft;
/** The first instant outside a window of so many days: A < d, for whole days A, is at > asOf − d · 86,400 s. */
export declare function windowStart({ windows }: Draft, days: number): string;
/** The function of the prelude, now called. */
export declare function call({ calls }: Draft, name: string): string;
export declare function typeOf({ agreement }: Draft, attribute: string): AttributeType;
