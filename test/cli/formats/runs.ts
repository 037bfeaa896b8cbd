import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { formatNames } from '../../../src/cli/command.ts';
import type { ExitCode } from '../../../src/cli/exit-code.ts';
import type { Io } from '../../../src/cli/io.ts';
import { run } from '../../../src/cli/run.ts';
import { nodeFileSystem } from '../../../src/host/node-file-system.ts';
import { nodeProcesses } from '../../../src/host/processes.ts';
import { testIo } from '../test-io.ts';
import { laid, layChange } from './compared-agreements.ts';
import { hostileChange } from './hostile-change.ts';
import { hostileFiles, hostileWords } from './hostile-files.ts';

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
  /** What commands that compare take for the older version; `before` where it does not matter. */
  readonly base?: string;
  /** No command has an answer then, and says why. */
  readonly isRefused?: true;
}

/** The agreement, and the same in `before/`, which nobody reads who does not compare. */
const clean = (folder: string): void => {
  cpSync('test/cli/agreement', folder, { recursive: true });
  cpSync('test/cli/agreement', join(folder, 'before'), { recursive: true });
};

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
  { name: 'a hostile change', lay: (folder) => layChange(folder, hostileChange(hostileWords)) },
  { name: 'no folder', lay: () => undefined, isRefused: true },
  { name: 'unknown option', lay: clean, words: ['--nonsense'], isRefused: true },
  { name: 'crash', lay: clean, machine: broken, isRefused: true },
];

/** Compares with a revision that nobody knows. */
const unknownRevision: Situation = { name: 'unknown revision', lay: clean, base: 'nowhere', isRefused: true };

/** Commands whose findings people have shown in their forge. */
const verbs = ['validate', 'test', 'build', 'review', 'breaking'] as const;
type Verb = (typeof verbs)[number];

const compares = (verb: Verb): boolean => verb === 'review' || verb === 'breaking';

/** Every command in every situation that it can come into. */
export const runs: readonly { readonly verb: Verb; readonly situation: Situation; readonly name: string }[] =
  verbs.flatMap((verb) =>
    [...situations, ...(compares(verb) ? [unknownRevision] : [])].map((situation) => ({
      verb,
      situation,
      name: situation.name,
    })),
  );

/** Runs a command in a situation, in every format. `folderOf` gives an empty folder. */
export async function printedIn(
  verb: Verb,
  situation: Situation,
  folderOf: () => string,
  formats: readonly Printed['format'][] = formatNames,
): Promise<readonly Printed[]> {
  const printed: Printed[] = [];
  for (const format of formats) {
    const folder = folderOf();
    situation.lay(folder);
    const { io, written } = testIo(
      folder,
      situation.machine === undefined ? {} : { machine: situation.machine },
    );
    const base = compares(verb) ? [situation.base ?? 'before'] : [];
    const code = await run([verb, ...base, '--format', format, ...(situation.words ?? [])], io);
    printed.push({ name: `${verb}, ${situation.name}`, format, code, ...written });
  }
  return printed;
}
