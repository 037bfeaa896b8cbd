import type { FileSystem } from './file-system.ts';
import type { Machine } from './workspace.ts';
/** A folder of tables in the making: it stands beside its place until it is complete. */
export interface ExportFolder {
    /** Adds text to a file of the folder. */
    readonly append: (file: string, text: string) => void;
    /** Puts the folder into its place, instead of the one that stands there. */
    readonly complete: () => void;
    /** Removes what was written so far, and the folders that were made for it. */
    readonly abandon: () => void;
}
/** What an earlier run left at the place of an export. */
export type Standing = {
    readonly what: 'nothing' | 'own';
} | {
    readonly what: 'no-folder';
}
/** Somebody else's; the first entry that no export wrote. */
 | {
    readonly what: 'foreign';
    readonly entry: string;
};
/** Begins a folder at an absolute path; what killed runs of this machine left beside it is cleared away. */
export declare function beginExport({ files, processes }: Machine, path: string): ExportFolder;
/** Whether the place is free for an export: `own` is what the manifest of an earlier one names, and nothing else. */
export declare function standingExport(files: FileSystem, path: string, filesOf: (folder: string) => readonly string[] | undefined): Standing;
