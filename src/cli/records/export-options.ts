import type { CommandOption } from '../command.ts';

/** Where the files of an export lie. */
export const recordsOption: CommandOption = {
  flags: '--records <folder>',
  description: 'the folder with the files of the export',
};

/** A database in place of files. */
export const databaseOption: CommandOption = {
  flags: '--from <database>',
  description: 'a file of DuckDB or an address postgresql://… instead, whose tables are only read',
};

/** By which source either is read. */
export const sourceOption: CommandOption = {
  flags: '--map <source>',
  description: 'how to read the files: a source of the agreement, or native for those of sample-data',
};
