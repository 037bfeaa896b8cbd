import type { SystemError } from '../host/file-system.ts';
/** What could not be written, in which folder, and what that means for the files. */
interface Unwritten {
    readonly what: string;
    readonly where: string;
    readonly why: string;
}
/** Why a disk would not be written to, what follows, and what to do; undefined for any other error of the system. */
export declare function diskRefusal(error: SystemError, { what, where, why }: Unwritten): string | undefined;
export {};
