import type { Owner } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { Answer } from '../answer.ts';
import type { Witness } from '../witness/witness.ts';
/** One thing that an analysis says about the agreement, with the proof or the lead behind it. */
export interface Statement {
    /** Id of the question. */
    readonly question: string;
    /** What it is about, e.g. `routing rule alpine`; unique within the question. */
    readonly about: string;
    readonly owner: Owner;
    readonly place: Place;
    readonly verdict: StatementVerdict;
    readonly answer: Answer<Witness>;
    /** What is so, as a sentence. */
    readonly message: string;
    /** Whom it hurts. */
    readonly why?: string;
    /** What to write instead. */
    readonly help?: string;
}
/** As it should be; a defect; neither, but good to know; not decided. */
export type StatementVerdict = 'fine' | 'wrong' | 'note' | 'open';
