import { cpSync } from 'node:fs';
import { run } from '../../src/cli/run.ts';
import { watchFolders } from '../../src/host/watched-folders.ts';
import { testIo } from './test-io.ts';

/** A `leadpact playbook --watch` in this process. */
export interface WatchedRun {
  /** Waits until it has told this; what it told up to there. */
  readonly told: (words: string | RegExp) => Promise<string>;
  /** Presses Ctrl-C; the exit code. */
  readonly stop: () => Promise<number>;
}

/** Lays the small agreement into a folder. */
export function smallAgreement(folder: string): string {
  cpSync('test/cli/agreement', folder, { recursive: true });
  return folder;
}

/** `hears`: the system tells of changes; otherwise the run has to look by itself. */
export function watchedRun(folder: string, hears = true): WatchedRun {
  let press = (): void => {};
  const { io, written } = testIo(folder, {
    onStop: (stop) => {
      press = stop;
      return () => {};
    },
    ...(hears ? { watch: watchFolders } : {}),
  });
  const ended = run(['playbook', '--watch'], io);
  return {
    told: async (words) => {
      for (let waited = 0; waited < 60_000; waited += 20) {
        const text = written.stdout + written.stderr;
        if (typeof words === 'string' ? text.includes(words) : words.test(text)) return text;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error(`never told ${words}, but:\n${written.stdout}${written.stderr}`);
    },
    stop: () => {
      press();
      return ended;
    },
  };
}
