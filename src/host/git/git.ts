import { spawnSync } from 'node:child_process';
import { isSystemError } from '../file-system.ts';

/** What git printed, or what it complained of. */
export type GitOutput = { readonly bytes: Buffer } | { readonly complaint: string };

/** Room for what an agreement's files may weigh, and their headers. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Runs one plumbing command of git in a folder. Only such are asked for that read objects: none of them runs a hook, a
 * filter or a pager, and none may fetch what a partial clone lacks or ask for a password.
 */
export function git(folder: string, args: readonly string[], input = ''): GitOutput {
  const environment = {
    ...process.env,
    GIT_NO_LAZY_FETCH: '1',
    // A repository may keep objects that stand for others; a commit is what its name says.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  const { error, status, stdout, stderr } = spawnSync('git', ['-C', folder, ...args], {
    input,
    env: environment,
    maxBuffer: mostBytes,
    windowsHide: true,
  });
  if (error !== undefined) return { complaint: complaintOf(error) };
  return status === 0 ? { bytes: stdout } : { complaint: firstLine(stderr.toString('utf8')) };
}

function complaintOf(error: Error): string {
  if (!isSystemError(error)) throw error;
  if (error.code === 'ENOENT') return 'git is not installed here';
  return error.code === 'ENOBUFS' ? 'its files are too large' : error.message;
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/^fatal: /, '');
}
