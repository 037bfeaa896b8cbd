import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';

/** Runs git as nobody. */
export function gitIn(folder: string, ...args: readonly string[]): string {
  const who = [
    '-c',
    'user.name=Nobody',
    '-c',
    'user.email=nobody@nowhere.example',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', ['-C', folder, ...who, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** Files below a folder. */
export function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Everything as one commit, with its name. */
export function commit(root: string): string {
  gitIn(root, 'add', '-A');
  gitIn(root, 'commit', '-q', '-m', 'x');
  return gitIn(root, 'rev-parse', 'HEAD');
}

/** A repository with these files in one commit, gone when the test ends. */
export function repository(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder();
  gitIn(root, 'init', '-q', '-b', 'main');
  write(root, files);
  commit(root);
  return root;
}
