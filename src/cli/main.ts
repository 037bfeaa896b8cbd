import { cacheFolder } from '../host/cache-folder.ts';
import { nodeClock } from '../host/clock.ts';
import { isSystemError } from '../host/file-system.ts';
import { nodeHttp } from '../host/http/ask.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { nodeProcesses } from '../host/processes.ts';
import { askAt } from '../host/terminal.ts';
import { watchFolders } from '../host/watched-folders.ts';
import type { Io, Output } from './io.ts';
import { run } from './run.ts';

/** Runs the command line of this process. `build` names the exact code, so that results may be kept; without it they are not. */
export async function main(build?: string): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), processIo(build));
}

/** The world as this process sees it. */
function processIo(build: string | undefined): Io {
  const folder = cacheFolder(process.env, process.platform);
  return {
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    workingFolder: process.cwd(),
    environment: process.env,
    onStop,
    watch: watchFolders,
    ...(process.stdin.isTTY && process.stderr.isTTY
      ? { ask: (question) => askAt(process.stdin, process.stderr, question) }
      : {}),
    machine: { files: nodeFileSystem, processes: nodeProcesses },
    clock: nodeClock,
    http: nodeHttp,
    memory: process.memoryUsage.rss,
    ...(folder && build ? { cache: { folder, build } } : {}),
  };
}

/** Until somebody listens, the system ends the process as it always does. */
function onStop(stop: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}

function outputTo(stream: NodeJS.WriteStream): Output {
  // A reader that has seen enough (`leadpact rules | head`) is no error.
  stream.on('error', (error) => {
    if (!isSystemError(error) || error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
  };
}
