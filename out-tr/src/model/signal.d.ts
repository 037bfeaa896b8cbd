import type { Definition } from './definition.ts';
/** Something a lead does (S04). */
export interface Signal extends Definition {
    readonly intent: 'high' | 'standard' | 'low';
    /** Where the fact comes from, e.g. `website`. */
    readonly source?: string;
    /** Purpose whose consent must be given for the event to be selected. */
    readonly consent?: string;
    /** Names of the event's properties. */
    readonly properties: readonly string[];
    /** Names of this signal in other systems. */
    readonly systems: Readonly<Record<string, string>>;
}
