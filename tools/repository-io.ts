import type { Io } from '../src/cli/io.ts';
import { nodeClock } from '../src/host/clock.ts';
import { nodeHttp } from '../src/host/http/ask.ts';
import { nodeFileSystem } from '../src/host/node-file-system.ts';
import { nodeProcesses } from '../src/host/processes.ts';

/** The command line's world for tools that run it in their own process, in this repository. */
export function repositoryIo(write: {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}): Io {
  return {
    stdout: { write: write.out, isTerminal: false },
    stderr: { write: write.error, isTerminal: false },
    workingFolder: process.cwd(),
    environment: process.env,
    machine: { files: nodeFileSystem, processes: nodeProcesses },
    clock: nodeClock,
    http: nodeHttp,
    memory: process.memoryUsage.rss,
  };
}
