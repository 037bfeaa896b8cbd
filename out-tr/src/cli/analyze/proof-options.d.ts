import type { CommandOption } from '../command.ts';
/** How long proofs may take, in seconds, where nobody says so. */
export declare const defaultSeconds = 10;
/** How much memory they may take, in megabytes, where nobody says so. */
export declare const defaultMegabytes = 512;
/** Options of every command that proves something. */
export declare const proofOptions: readonly CommandOption[];
