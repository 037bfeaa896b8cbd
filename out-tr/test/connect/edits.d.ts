import type { ArtefactFile } from '../../src/connect/artefact-file.ts';
/** A file as somebody changed it by hand, in one place. */
export interface Edit {
    readonly what: string;
    readonly file: ArtefactFile;
}
/** Every single change of the formulas in these files. */
export declare function formulaEdits(files: readonly ArtefactFile[]): readonly Edit[];
/** Every single change of the filters in these files. */
export declare function listEdits(files: readonly ArtefactFile[]): readonly Edit[];
/** Every single change of the layers of a statement. */
export declare function statementEdits(files: readonly ArtefactFile[]): readonly Edit[];
