import type { Place } from '../diagnostics/place.ts';
import type { Rhythm } from '../support/rhythm.ts';
import type { Definition } from './definition.ts';
/** A type of content: battlecards, case studies (S09, S32). */
export interface ContentType extends Definition {
    readonly review?: Rhythm;
    /** The commitment that its pieces keep. */
    readonly fulfils?: string;
}
/** One thing that sales can show or send (S32). Local dates. */
export interface ContentPiece extends Definition {
    readonly type: string;
    /** Stages in which it helps, sorted. */
    readonly stages: readonly string[];
    /** Personas it is made for, sorted; none: for everybody. */
    readonly personas: readonly string[];
    readonly keptBy: string;
    readonly reviewed: string;
    /** Its own rhythm, else that of its type; absent: nobody has said when it is looked at again. */
    readonly review?: Rhythm;
    readonly verdict?: 'keep' | 'invest' | 'improve' | 'retire';
    /** By quarter, oldest first. */
    readonly use: readonly ContentUse[];
    readonly retired?: string;
    readonly replacedBy?: string;
}
/** What became of a piece in one fiscal quarter. */
export interface ContentUse {
    /** `2026-Q3`. */
    readonly quarter: string;
    readonly sent: number;
    readonly inDeals?: number;
    readonly inWonDeals?: number;
    readonly place: Place;
}
