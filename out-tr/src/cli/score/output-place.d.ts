import type { Source } from '../../model/source.ts';
import type { Io } from '../io.ts';
import { type RecordFile } from './record-files.ts';
import type { ScoreOptions } from './score-options.ts';
/** What a run reads; nothing of it may be written over. */
export interface Inputs {
    readonly files: readonly RecordFile[];
    readonly source: Source;
    /** The folder of records as given. */
    readonly records: unknown;
    /** The files of the agreement, absolute. */
    readonly agreement: readonly string[];
}
/** Where the scores belong: a folder that is there, and a name. */
export interface OutputPlace {
    /** Absolute, without links. */
    readonly folder: string;
    readonly name: string;
}
/** A link is followed, so that it stays what it is; a sentence where writing would destroy what is read, now or next time. */
export declare function outputPlace(io: Io, out: NonNullable<ScoreOptions['out']>, inputs: Inputs): OutputPlace | string;
