import type { ProcessName } from './processes.ts';
import type { Machine } from './workspace.ts';

/** A process, and one piece of work of it: process numbers come again. */
export interface RunName extends ProcessName {
  readonly run: string;
}

/** Who holds a workspace. */
export interface Owner {
  readonly name: RunName;
  /** Grows by one with every run that takes over from a killed one. */
  readonly generation: number;
  /** Its process is gone, so nobody will finish the work. */
  readonly abandoned: boolean;
}

/** Writing takes about a second; a process number seen alive after ten minutes belongs to something else. */
const longestWork = 600_000;

/** The newest owner named in a workspace; undefined when there is no workspace, or it is just changing hands. */
export function ownerOf(machine: Machine, folder: string): Owner | undefined {
  const { files, processes } = machine;
  const generation = (files.entriesOf(folder) ?? [])
    .map(({ name }) => Number(/^owner-(\d{1,6})$/.exec(name)?.[1] ?? 0))
    .reduce((newest, each) => Math.max(newest, each), 0);
  if (generation === 0) {
    // A workspace that names nobody was made by no run of ours, so nobody is working in it.
    return files.kindOf(folder) === 'absent' ? undefined : { name: nobody, generation, abandoned: true };
  }
  const name = nameIn(machine, folder, generation);
  const age = files.age(`${folder}/owner-${generation}`);
  if (name === undefined || age === undefined) return undefined;
  const gone =
    name.machine === processes.own.machine &&
    (name.pid === processes.own.pid || !processes.isAlive(name.pid));
  return { name, generation, abandoned: gone || age > longestWork };
}

/** Whether the workspace is still the one in which `owner` was read. */
export function stillNames(machine: Machine, folder: string, owner: Owner): boolean {
  if (owner.generation === 0) return true;
  return nameIn(machine, folder, owner.generation)?.run === owner.name.run;
}

/** Leaves the name of this process in a new folder. */
export function writeOwner({ files, processes }: Machine, folder: string): void {
  files.makeFolder(folder);
  const name: RunName = { ...processes.own, run: processes.freshName() };
  files.create(`${folder}/process.json`, `${JSON.stringify(name)}\n`, 'soon');
}

const nobody: RunName = { pid: 0, machine: '', run: '' };

function nameIn({ files }: Machine, folder: string, generation: number): RunName | undefined {
  const reading = files.read(`${folder}/owner-${generation}/process.json`, 1_000);
  return reading.what === 'bytes' ? parsed(reading.bytes) : undefined;
}

function parsed(bytes: Uint8Array): RunName | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (typeof value !== 'object' || value === null) return undefined;
    if (!('pid' in value && 'machine' in value && 'run' in value)) return undefined;
    const { pid, machine, run } = value;
    if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0) return undefined;
    return typeof machine === 'string' && typeof run === 'string' ? { pid, machine, run } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
