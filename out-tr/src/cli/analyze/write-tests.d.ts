import type { Sample } from '../../model/sample.ts';
import type { SoundAgreement } from '../agreement-check.ts';
import type { Io } from '../io.ts';
/** A witness that is to become a test of the agreement. */
export interface NamedWitness {
    /** What it shows, in kebab-case, e.g. `routing-gap`. */
    readonly id: string;
    /** What it shows, in a sentence. */
    readonly shows: string;
    readonly sample: Sample;
}
/** What became of the witnesses. */
export interface WrittenTests {
    /** Files under `test/leads/`, relative to the agreement's folder. */
    readonly written: readonly string[];
    /** Ids of samples that tell the same lead already. */
    readonly present: readonly string[];
}
/** Adds each witness as a file of its own; a lead that a sample tells already is not told twice, nothing is overwritten. */
export declare function writeTests({ machine: { files } }: Pick<Io, 'machine'>, { agreement, folder: { path }, tree }: Pick<SoundAgreement, 'agreement' | 'folder' | 'tree'>, witnesses: readonly NamedWitness[]): WrittenTests;
