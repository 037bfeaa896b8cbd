import type { Command } from '../command.ts';
import { build } from './build.ts';
import { validate } from './validate.ts';
import { version } from './version.ts';

/** Every verb of the command line, alphabetical. */
export const commands: readonly Command[] = [build, validate, version];
