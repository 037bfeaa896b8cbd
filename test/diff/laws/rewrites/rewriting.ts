import type { Random } from '../../../../src/support/random.ts';
import type { WrittenFile } from './written-file.ts';

/** Another way of writing the same definitions; undefined where there is nothing that it could be done to. */
export type Rewriting = (files: readonly WrittenFile[], random: Random) => readonly WrittenFile[] | undefined;
