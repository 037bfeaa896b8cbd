import type { Source } from '../../model/source.ts';
import type { Io } from '../io.ts';
/** A table of the export, as the command line and sources call it. */
type Part = 'leads' | 'events' | 'consents';
/** The one file of a table in the folder of records, or a sentence why there is none; undefined where none is needed. */
export declare function fileInFolder({ machine, workingFolder }: Io, folder: unknown, source: Source, part: Part): string | {
    readonly trouble: string;
} | undefined;
export {};
