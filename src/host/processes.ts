import { hostname } from 'node:os';
import { isSystemError } from './file-system.ts';

/** The processes of this machine, as far as two runs of leadpact need to know of each other. */
export interface Processes {
  readonly own: ProcessName;
  readonly isAlive: (pid: number) => boolean;
  /** Lets other processes run for so many milliseconds. */
  readonly wait: (milliseconds: number) => void;
  /** A name that no other run uses. */
  readonly freshName: () => string;
}

export interface ProcessName {
  readonly pid: number;
  /** Name of the machine or container; process numbers mean nothing outside it. */
  readonly machine: string;
}

export const nodeProcesses: Processes = {
  own: { pid: process.pid, machine: hostname() },
  isAlive,
  wait: (milliseconds) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  },
  // Loading node:crypto for a better one would cost every start some milliseconds.
  freshName: () => `${process.pid}-${process.hrtime.bigint()}-${Math.random().toString(36).slice(2)}`,
};

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isSystemError(error) && error.code === 'EPERM'; // alive, but somebody else's
  }
}
