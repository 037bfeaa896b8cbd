import type { Told, ToldValue } from '../analyze/told/told.ts';
import type { ArtefactFile, ArtefactPlace } from './artefact-file.ts';
import type { WitnessLead } from './witness-lead.ts';
/** One thing that an artefact says, beside what it should say. */
export interface Claim {
    /** Clause of the agreement, e.g. `gate/competitor`. */
    readonly clause: string;
    readonly place: ArtefactPlace;
    /** What the artefact says. */
    readonly found: Told;
    /** What the agreement says; undefined where it cannot be said over what the system stores. */
    readonly meant?: Told;
    /** What leadpact writes today. */
    readonly written?: Told;
    /** Does leadpact promise that what it writes says exactly what the agreement says? */
    readonly isExact: boolean;
    /** What the agreement's own evaluation gives for a lead; undefined where it gives nothing. */
    readonly expected: (witness: WitnessLead) => ToldValue | undefined;
    /** What the text of the artefact gives for the lead, worked out word by word. */
    readonly got: (witness: WitnessLead) => ToldValue;
    /** The same of the text that leadpact writes today. */
    readonly gotWritten?: (witness: WitnessLead) => ToldValue;
}
/** A part of an artefact that could not be read. */
export interface Unread {
    /** Absent where it is not known what the part stands for. */
    readonly clause?: string;
    readonly place: ArtefactPlace;
    /** What is there, in our words. */
    readonly what: string;
}
/** Finds in files of one system what they say and the agreement says, too; other files are left out. */
export type ArtefactReader = (files: readonly ArtefactFile[]) => readonly (Claim | Unread)[];
