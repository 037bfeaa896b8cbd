import type { Io } from '../../src/cli/io.ts';
import { nodeHttp } from '../../src/host/http/ask.ts';
import { nodeFileSystem } from '../../src/host/node-file-system.ts';
import { nodeProcesses } from '../../src/host/processes.ts';

/** What a run wrote. */
export interface Written {
  stdout: string;
  stderr: string;
}

/** A world of its own for one run: nothing of this process but its files. */
export function testIo(
  workingFolder: string,
  more: Partial<Io> = {},
): { readonly io: Io; readonly written: Written } {
  const written: Written = { stdout: '', stderr: '' };
  const output = (name: keyof Written) => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTerminal: false,
  });
  const io: Io = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    workingFolder,
    environment: {},
    machine: { files: nodeFileSystem, processes: nodeProcesses },
    // The day on which the expected transcripts were written.
    clock: { now: () => Date.UTC(2026, 10, 28, 9) },
    // Servers of tests need no time to recover.
    http: { ask: nodeHttp.ask, pause: () => Promise.resolve() },
    ...more,
  };
  return { io, written };
}
