import { execFileSync, type StdioOptions, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type SignedRepository, signedRepository } from '../approvals/signed-repository.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { judging, scriptsOf } from './automation.ts';

/** Stands for `gh`: answers from files, keeps the statuses, and has the pull request change after the first answer. */
const stub = `#!/bin/sh
set -e
case "$*" in
  'pr view 7 '*) cat "$FORGE/pull.json" ;;
  *--method*GET*/pulls*) cat "$FORGE/pulls.json" ;;
  *--method*POST*/statuses/*)
    printf '%s\\n' "$@" | jq -Rs . >> "$FORGE/statuses"
    case "$*" in *state=pending*) exit ;; esac
    [ ! -f "$FORGE/next.json" ] || mv "$FORGE/next.json" "$FORGE/pull.json" ;;
  *) exit 1 ;;
esac
`;

const map = `kind: approvals
signers:
  signer-m1: { role: vp-marketing, github: acme-marketing }
  signer-s1: { role: vp-sales, github: acme-sales }
`;

/** A status as it was written: the commit, and the fields. */
export type Status = Readonly<Record<'sha' | 'context' | 'state' | 'description', string>>;

export interface Gate {
  /** What the author of the change works in; the branch `change` is checked out. */
  readonly author: SignedRepository;
  /** The checkout of the job. */
  readonly checkout: string;
  /** Brings HEAD to the forge as pull request 7. Gives its name. */
  readonly push: () => string;
  /** What the forge says of it, and what it says from the first answer of the job on. */
  readonly answers: (pull: object, next?: object) => void;
  /** What it says when asked for pull requests of a branch. */
  readonly lists: (pulls: readonly object[]) => void;
  readonly run: (environment?: Readonly<Record<string, string>>) => {
    readonly code: number | null;
    readonly log: string;
    /** What this run wrote. */
    readonly statuses: readonly Status[];
  };
}

export function review(login: string, commit: string, state = 'APPROVED'): object {
  return { author: { login }, state, submittedAt: '2026-11-28T08:00:00Z', commit: { oid: commit } };
}

/** A pull request to main. */
export function pull(headRefOid: string, reviews: readonly object[] = [], more: object = {}): object {
  return {
    author: { login: 'stranger' },
    baseRefName: 'main',
    headRefOid,
    reviews,
    state: 'OPEN',
    ...more,
  };
}

/** The repository of an agreement on a forge, with the workflow's two steps as they stand in its file. */
export function gate({ map: hasMap = true }: { readonly map?: boolean } = {}): Gate {
  const author = signedRepository();
  const forge = temporaryFolder({ 'bin/gh': stub, statuses: '', 'pulls.json': '[]', 'temp/none': '' });
  chmodSync(join(forge, 'bin/gh'), 0o755);
  if (hasMap) author.write('definitions/approvals.yaml', map);
  author.write(
    'tool/leadpact.mjs',
    `import ${JSON.stringify(`file://${resolve('out/tools/leadpact.js')}`)};\n`,
  );
  author.commit('An agreement');
  const remote = join(forge, 'remote.git');
  const checkout = join(forge, 'work');
  author.git('clone', '-q', '--bare', author.folder, remote);
  author.git('clone', '-q', '-b', 'main', remote, checkout);
  author.git('checkout', '-q', '-b', 'change');
  const answer = (name: string, value: unknown) =>
    writeFileSync(join(forge, `${name}.json`), JSON.stringify(value));
  return {
    author,
    checkout,
    push: () => {
      author.git('push', '-q', '-f', remote, 'HEAD:refs/pull/7/head');
      return author.git('rev-parse', 'HEAD');
    },
    answers: (now, next) => {
      answer('pull', now);
      if (next !== undefined) answer('next', next);
    },
    lists: (pulls) => answer('pulls', pulls),
    run: (environment) => ran(forge, environment),
  };
}

const [find = '', check = ''] = judging
  .slice(0, 1)
  .flatMap((one) => scriptsOf(one).filter((each) => each.includes('gh ')));

// Of a socket, which a pipe of Node.js is, bash believes that somebody sits at the other end, and reads their settings.
const stdio: StdioOptions = ['ignore', 'pipe', 'pipe'];

function ran(forge: string, more: Readonly<Record<string, string>> = {}): ReturnType<Gate['run']> {
  const read = (name: string) => readFileSync(join(forge, name), 'utf8');
  const env = {
    PATH: `${join(forge, 'bin')}:${process.env['PATH'] ?? ''}`,
    FORGE: forge,
    GH_TOKEN: 'a-secret',
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: join(forge, 'output'),
    GITHUB_WORKSPACE: join(forge, 'work'),
    GIT_CONFIG_GLOBAL: '/dev/null',
    RUNNER_TEMP: join(forge, 'temp'),
    REPOSITORY: 'our/agreement',
    BRANCH: 'main',
    NUMBER: '7',
    PROGRAM: 'tool/leadpact.mjs',
    RUN_URL: 'https://forge.example/run',
    ...more,
  };
  writeFileSync(join(forge, 'statuses'), '');
  writeFileSync(join(forge, 'output'), '');
  const first = spawnSync('bash', ['-c', find], { cwd: forge, encoding: 'utf8', env, stdio });
  const [, number] = /^number=(\d+)\n$/.exec(read('output')) ?? [];
  let { status: code } = first;
  let log = first.stdout + first.stderr;
  if (number !== undefined && code === 0) {
    const next = { ...env, NUMBER: number };
    const second = spawnSync('bash', ['-c', check], { cwd: forge, encoding: 'utf8', env: next, stdio });
    code = second.status;
    log += second.stdout + second.stderr;
  }
  return { code, log, statuses: read('statuses').split('\n').filter(Boolean).map(statusOf) };
}

function statusOf(line: string): Status {
  const words: string = JSON.parse(line);
  const field = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(words)?.[1] ?? '';
  const [, sha = ''] = /^repos\/our\/agreement\/statuses\/(.*)$/m.exec(words) ?? [];
  return { sha, context: field('context'), state: field('state'), description: field('description') };
}

/** Every file of the job's checkout with its bytes, and what git is configured to do there. */
export function everything(folder: string): string {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: 'pipe' });
  const hooks = join(folder, '.git/hooks');
  return [
    git('status', '--porcelain', '--ignored'),
    git('ls-files', '--cached', '--others', '--stage'),
    readFileSync(join(folder, '.git/config'), 'utf8'),
    existsSync(hooks) ? execFileSync('ls', ['-lA', hooks], { encoding: 'utf8' }) : '',
    git('for-each-ref', 'refs/heads', 'refs/tags'),
  ].join('\n');
}
