import type { Command } from '../command.ts';
import { version } from './version.ts';

/** Every verb of the command line, alphabetical. */
export const commands: readonly Command[] = [version];
