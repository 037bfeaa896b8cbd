import { spawnSync } from 'node:child_process';
import { isSystemError } from '../file-system.ts';

/** Whether the program was content and what it printed, or why it could not be run. */
export type SshKeygenOutput =
  | { readonly isContent: boolean; readonly printed: string }
  | { readonly complaint: string };

/** Runs `ssh-keygen` in a folder of ours, so that nothing of a repository stands where it looks. */
export function sshKeygen(folder: string, args: readonly string[], input: Uint8Array): SshKeygenOutput {
  const { error, status, stdout } = spawnSync('ssh-keygen', [...args], {
    cwd: folder,
    input,
    env: { ...process.env, LC_ALL: 'C' },
    windowsHide: true,
  });
  if (error === undefined) return { isContent: status === 0, printed: stdout.toString('utf8') };
  if (!isSystemError(error)) throw error;
  return {
    complaint: error.code === 'ENOENT' ? 'ssh-keygen is not installed here' : error.message,
  };
}
