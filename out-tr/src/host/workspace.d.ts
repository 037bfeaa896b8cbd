import { type FileSystem } from './file-system.ts';
import type { Processes, ProcessName } from './processes.ts';
/** What the writing of trees needs from the machine. */
export interface Machine {
    readonly files: FileSystem;
    readonly processes: Processes;
}
/** The folder in which trees are prepared; holding it is the right to change `generated/`. */
export interface Workspace {
    readonly folder: string;
    readonly root: string;
}
/** What acquiring gives: the workspace, or who has it. */
export type Acquisition = {
    readonly what: 'held';
    readonly workspace: Workspace;
} | {
    readonly what: 'abandoned';
    readonly workspace: Workspace;
} | {
    readonly what: 'busy';
    readonly owner: ProcessName | undefined;
};
/** Where the workspace of an agreement's folder lies: on the same disk as `generated/`, so that renaming is one step. */
export declare function workspaceFolder(root: string): string;
/**
 * Takes the workspace in one rename, so that no two runs ever hold it. `abandoned` is also held by the caller, who has to
 * finish what a killed run left and then release it. Waits up to five seconds for a run that is still alive.
 */
export declare function acquireWorkspace(machine: Machine, root: string): Acquisition;
/** Gives the workspace back and removes it; it is free from the first step on. */
export declare function releaseWorkspace({ files, processes }: Machine, { folder, root }: Workspace): void;
