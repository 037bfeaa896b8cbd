import type { ArtefactFile } from '../../connect/artefact-file.ts';
import type { Io } from '../io.ts';
/** The files of a retrieved folder, or the one file; in words why there are none. Links are not followed. */
export declare function artefactFiles({ machine, workingFolder }: Io, given: string): readonly ArtefactFile[] | string;
