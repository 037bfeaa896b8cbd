import type { Help, Command as Program } from 'commander';
import type { Command } from './command.ts';
/** The help of one command: what it does, what people type most, then everything it takes. */
export declare function commandHelp({ verb, summary, parameters, examples }: Command, program: Program, help: Help): string;
/** The help of leadpact itself. */
export declare function programHelp(commands: readonly Command[], program: Program, help: Help): string;
