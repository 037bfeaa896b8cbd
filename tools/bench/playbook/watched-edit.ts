import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from '../../../src/cli/io.ts';
import { run } from '../../../src/cli/run.ts';
import { watchFolders } from '../../../src/host/watched-folders.ts';
import { repositoryIo } from '../../repository-io.ts';

/** A `leadpact playbook --watch` in this process. */
export interface WatchedEdit {
  /** Changes one word of one object, and waits until its pages are written. */
  readonly edit: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Begins to watch an agreement, and is there when its site is written. */
export async function watchedEdit(folder: string, file: string, word: string): Promise<WatchedEdit> {
  let hear = (): void => {};
  let press = (): void => {};
  let last = '';
  const error = (text: string): void => {
    last = text;
    hear();
  };
  const io: Io = {
    ...repositoryIo({ out: () => {}, error }),
    workingFolder: folder,
    watch: watchFolders,
    onStop: (stop) => {
      press = stop;
      return () => {};
    },
  };
  const nextLine = (): Promise<void> =>
    new Promise((resolve) => {
      hear = resolve;
    });
  const written = nextLine();
  const ended = run(['playbook', '--watch'], io);
  await written;
  const text = readFileSync(join(folder, file), 'utf8');
  let edits = 0;
  return {
    edit: async () => {
      const line = nextLine();
      edits += 1;
      // Letters, for a figure in one language only would be a finding.
      const mark = String(edits).replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
      writeFileSync(join(folder, file), text.replaceAll(word, `${word} ${mark}`));
      await line;
      if (!/: \d+ files? written/.test(last)) throw new Error(`no page was written: ${last}`);
    },
    stop: async () => {
      press();
      const code = await ended;
      if (code !== 0) throw new Error(`the watching run ended with ${code}: ${last}`);
    },
  };
}
