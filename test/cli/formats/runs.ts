import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatNames } from '../../../src/cli/command.ts';
import type { ExitCode } from '../../../src/cli/exit-code.ts';
import type { Io } from '../../../src/cli/io.ts';
import { run } from '../../../src/cli/run.ts';
import { nodeFileSystem } from '../../../src/host/node-file-system.ts';
import { nodeProcesses } from '../../../src/host/processes.ts';
import { testIo } from '../test-io.ts';
import { hostileFiles } from './hostile-files.ts';

/** What a run prints in one format, and what kind of run it was. */
export interface Printed {
  readonly name: string;
  readonly format: (typeof formatNames)[number];
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** A world in which a run goes in a certain way. */
interface Situation {
  readonly name: string;
  /** Lays the files of the agreement into an empty folder. */
  readonly lay: (folder: string) => void;
  readonly machine?: Io['machine'];
  readonly words?: readonly string[];
}

const clean = (folder: string): void => cpSync('test/cli/agreement', folder, { recursive: true });

function laid(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Looking into a folder is where every command begins, so this is a bug in all of them. */
const broken: Io['machine'] = {
  files: {
    ...nodeFileSystem,
    entriesOf: () => {
      throw new TypeError('undefined is no function ]]> ::error::\n\u001b[31m');
    },
  },
  processes: nodeProcesses,
};

const failingLead = (folder: string): void => {
  clean(folder);
  const { 'test/leads/hostile.yaml': lead = '' } = hostileFiles();
  laid(folder, {
    'test/leads/hostile.yaml': lead
      .replace(/country: .* \}/, 'country: DE }')
      .replace(/stage: .* \}/, 'stage: sal }'),
  });
};

export const situations: readonly Situation[] = [
  { name: 'clean', lay: clean },
  { name: 'a failing lead', lay: failingLead },
  {
    name: 'hostile',
    lay: (folder) => {
      clean(folder);
      laid(folder, hostileFiles());
    },
  },
  { name: 'no folder', lay: () => undefined },
  { name: 'unknown option', lay: clean, words: ['--nonsense'] },
  { name: 'crash', lay: clean, machine: broken },
];

/** Commands whose findings people have shown in their forge. */
export const verbs = ['validate', 'test', 'build'] as const;

/** Runs a command in a situation, in every format. `folderOf` gives an empty folder. */
export async function printedIn(
  verb: (typeof verbs)[number],
  situation: Situation,
  folderOf: () => string,
): Promise<readonly Printed[]> {
  const printed: Printed[] = [];
  for (const format of formatNames) {
    const folder = folderOf();
    situation.lay(folder);
    const { io, written } = testIo(
      folder,
      situation.machine === undefined ? {} : { machine: situation.machine },
    );
    const code = await run([verb, '--format', format, ...(situation.words ?? [])], io);
    printed.push({ name: `${verb}, ${situation.name}`, format, code, ...written });
  }
  return printed;
}
