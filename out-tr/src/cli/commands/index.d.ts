import type { Command } from '../command.ts';
/** Every verb of the command line, alphabetical. */
export declare const commands: readonly Command[];
