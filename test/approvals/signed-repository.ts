import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { testIo } from '../cli/test-io.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

/** A repository with the small agreement on the branch main, and keys of people. */
export interface SignedRepository {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (path: string, text: string) => void;
  readonly replace: (path: string, from: string, to: string) => void;
  /** Commits everything; signed with the key of that person where one is named. Gives the full name. */
  readonly commit: (message: string, signedBy?: string) => string;
  /** Type and text of a public key, which is made when it is first asked for. */
  readonly key: (person: string) => string;
  readonly check: (line: string) => Promise<Checked>;
}

export interface Checked {
  readonly code: number;
  readonly told: string;
}

/** Whether signed commits can be made and checked here. */
export const hasSshKeygen: boolean = spawnSync('ssh-keygen', ['-?']).error === undefined;

export function signedRepository(): SignedRepository {
  const folder = temporaryFolder();
  const keys = temporaryFolder();
  const git = (...args: readonly string[]): string => {
    const who = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@nowhere.example'];
    const own = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
    const options = { encoding: 'utf8', stdio: 'pipe', env: own } as const;
    return execFileSync('git', ['-C', folder, ...who, ...args], options).trim();
  };
  const fileOf = (person: string): string => join(keys, person);
  const made = new Set<string>();
  const make = (person: string): void => {
    if (!made.has(person))
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'x', '-f', fileOf(person)]);
    made.add(person);
  };
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  cpSync('test/cli/agreement', folder, { recursive: true });
  git('init', '-q', '-b', 'main');
  return {
    folder,
    git,
    write,
    replace: (path, from, to) => {
      const before = readFileSync(join(folder, path), 'utf8');
      if (!before.includes(from)) throw new Error(`${path} does not hold ${from}`);
      write(path, before.replace(from, to));
    },
    commit: (message, signedBy) => {
      const signing = ['-c', 'gpg.format=ssh', '-c', `user.signingkey=${fileOf(signedBy ?? '')}`];
      if (signedBy !== undefined) make(signedBy);
      git('add', '-A');
      const args = ['commit', '-q', '--allow-empty', '-m', message];
      if (signedBy === undefined) git('-c', 'commit.gpgsign=false', ...args);
      else git(...signing, ...args, '-S');
      return git('rev-parse', 'HEAD');
    },
    key: (person) => {
      make(person);
      return readFileSync(`${fileOf(person)}.pub`, 'utf8')
        .split(' ')
        .slice(0, 2)
        .join(' ');
    },
    check: async (line) => {
      const { io, written } = testIo(folder);
      const code = await run(['approvals', 'check', ...line.split(' ')], io);
      return { code, told: written.stdout + written.stderr };
    },
  };
}
