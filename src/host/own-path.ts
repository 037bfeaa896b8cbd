import { isSystemError } from './file-system.ts';
import type { Machine } from './workspace.ts';

/**
 * A path in a folder for something that this run makes and removes in the end. What earlier runs of this user on this
 * machine left there under the same stem, because they were killed, is removed now.
 */
export function ownPath(machine: Machine, folder: string, stem: string): string {
  const prefix = `${stem}-${machine.processes.own.machine}-`;
  try {
    clearForgotten(machine, folder, prefix);
  } catch (error) {
    // What cannot be looked at or removed is no reason not to work.
    if (!isSystemError(error)) throw error;
  }
  return `${folder}/${prefix}${machine.processes.freshName()}`;
}

/** As `freshName` gives it, after the name of the machine: the process number comes first. */
const afterMachine = /^(\d+)-\d+-[a-z0-9]+(?:\.part)?$/;

function clearForgotten(machine: Machine, folder: string, prefix: string): void {
  for (const path of forgottenPaths(machine, folder, prefix)) machine.files.remove(path);
}

/** What runs of this user on this machine left in a folder because they were killed. `stem` as for `ownPath`. */
export function forgottenIn(machine: Machine, folder: string, stem: string): readonly string[] {
  return forgottenPaths(machine, folder, `${stem}-${machine.processes.own.machine}-`);
}

function forgottenPaths({ files, processes }: Machine, folder: string, prefix: string): readonly string[] {
  const paths: string[] = [];
  for (const { name, kind } of files.entriesOf(folder) ?? []) {
    if (!name.startsWith(prefix) || (kind !== 'folder' && kind !== 'file')) continue;
    const pid = Number(afterMachine.exec(name.slice(prefix.length))?.[1] ?? 0);
    const path = `${folder}/${name}`;
    if (pid > 0 && !processes.isAlive(pid) && files.isOwn(path)) paths.push(path);
  }
  return paths;
}
