import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { nodeFileSystem } from '../../src/host/node-file-system.ts';
import { standingEntries } from '../../src/host/tree-files.ts';
import { testIo } from './test-io.ts';

/**
 * Runs the steps of a case in its folder and writes down what came of each, as a terminal would show it. Steps:
 *   leadpact <arguments>     with NAME=value before it for the environment; CLOCK=hurried for a clock that is
 *                            a second further on whenever somebody looks at it
 *   write <path> <line>      a file with this line, in which {commit:<branch>} is the full name of its commit
 *   append <path> <line>     to a file
 *   replace <path> <from> => <to>
 *   remove <path>
 *   copy <path> <to>         a file or a folder
 *   commit <branch>          everything, in git: as the only commit of a new branch, or on top of the one that is there
 */
export async function transcript(folder: string, steps: readonly string[]): Promise<string> {
  let text = '';
  for (const step of steps) {
    text += `$ ${step}\n`;
    text += await outcomeOf(folder, step);
  }
  return text
    .replaceAll(folder, '<folder>')
    .replaceAll(/\b(?:[0-9a-f]{12}|[0-9a-f]{40})\b/g, '<commit>')
    .replaceAll(/\bsha256:[0-9a-f]{64}\b/g, 'sha256:<hash>');
}

async function outcomeOf(folder: string, step: string): Promise<string> {
  const [verb = '', path = '', ...words] = step.split(' ');
  const file = join(folder, path);
  const rest = words.join(' ');
  if (verb === 'leadpact' || /^[A-Z_]+=/.test(verb)) return ofCommand(folder, step);
  if (verb === 'remove') rmSync(file, { recursive: true });
  else if (verb === 'append') appendFileSync(file, `${rest}\n`);
  else if (verb === 'write') write(file, `${withCommits(folder, rest)}\n`);
  else if (verb === 'replace') replace(file, rest);
  else if (verb === 'copy') cpSync(file, join(folder, rest), { recursive: true });
  else if (verb === 'commit') commit(folder, path);
  else throw new Error(`no such step: ${step}`);
  return '';
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function withCommits(folder: string, text: string): string {
  return text.replaceAll(/\{commit:(\S+?)\}/g, (_, branch: string) =>
    execFileSync('git', ['-C', folder, 'rev-parse', branch], { encoding: 'utf8' }).trim(),
  );
}

function replace(file: string, words: string): void {
  const [from = '', to = ''] = words.split(' => ');
  const before = readFileSync(file, 'utf8');
  if (!before.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(file, before.replace(from, to));
}

function commit(folder: string, branch: string): void {
  const who = [
    '-c',
    'user.name=Nobody',
    '-c',
    'user.email=nobody@nowhere.example',
    '-c',
    'commit.gpgsign=false',
  ];
  const git = (...args: readonly string[]): Buffer =>
    execFileSync('git', ['-C', folder, ...who, ...args], { stdio: 'pipe' });
  if (!existsSync(join(folder, '.git'))) git('init', '-q');
  const current = git('symbolic-ref', '--short', 'HEAD').toString().trim();
  if (current !== branch) git('checkout', '-q', '--orphan', branch);
  git('add', '-A');
  git('commit', '-q', '-m', branch);
}

async function ofCommand(folder: string, step: string): Promise<string> {
  const words = step.split(' ');
  const at = words.indexOf('leadpact');
  const environment = Object.fromEntries(words.slice(0, at).map((word) => word.split('=')));
  const isHurried = environment['CLOCK'] === 'hurried';
  const { io, written } = testIo(folder, { environment, ...(isHurried && { clock: hurriedClock() }) });
  const before = filesOf(folder);
  const code = await run(words.slice(at + 1), io);
  const parts = [
    ...(written.stdout === '' ? [] : [written.stdout]),
    ...(written.stderr === '' ? [] : [`--- stderr\n${written.stderr}`]),
    ...changes(before, filesOf(folder)),
    `--- exit ${code}\n\n`,
  ];
  return parts.join('');
}

function hurriedClock(): { readonly now: () => number } {
  let now = Date.UTC(2026, 10, 28, 9);
  return {
    now: () => {
      now += 1_000;
      return now;
    },
  };
}

function filesOf(folder: string): ReadonlyMap<string, string> {
  const paths = standingEntries(nodeFileSystem, folder)
    .map(({ path }) => path)
    .filter((path) => !path.startsWith('.git/'));
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

/** Whole folders of more than twenty new files are counted, not listed. */
function changes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  const lines = [
    ...[...after.keys()].filter((path) => !before.has(path)).map((path) => `+ ${path}`),
    ...[...after]
      .filter(([path, text]) => before.has(path) && before.get(path) !== text)
      .map(([path]) => `~ ${path}`),
    ...[...before.keys()].filter((path) => !after.has(path)).map((path) => `- ${path}`),
  ].toSorted((left, right) => (left.slice(2) < right.slice(2) ? -1 : 1));
  if (lines.length === 0) return [];
  return ['--- files\n', lines.length > 20 ? `${lines.length} changes\n` : `${lines.join('\n')}\n`];
}
