import type { ProcessName } from './processes.ts';
import type { Machine } from './workspace.ts';
/** A process, and one piece of work of it: process numbers come again. */
export interface RunName extends ProcessName {
    readonly run: string;
}
/** Who holds a workspace. */
export interface Owner {
    readonly name: RunName;
    /** Grows by one with every run that takes over from a killed one. */
    readonly generation: number;
    /** Its process is gone, so nobody will finish the work. */
    readonly abandoned: boolean;
}
/** The newest owner named in a workspace; undefined when there is no workspace, or it is just changing hands. */
export declare function ownerOf(machine: Machine, folder: string): Owner | undefined;
/** Whether the workspace is still the one in which `owner` was read. */
export declare function stillNames(machine: Machine, folder: string, owner: Owner): boolean;
/** Leaves the name of this process in a new folder. */
export declare function writeOwner({ files, processes }: Machine, folder: string): void;
