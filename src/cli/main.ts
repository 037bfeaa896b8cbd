import { isSystemError } from '../host/file-system.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { nodeProcesses } from '../host/processes.ts';
import type { Io, Output } from './io.ts';
import { run } from './run.ts';

/** The world as this process sees it. */
function processIo(): Io {
  return {
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    workingFolder: process.cwd(),
    environment: process.env,
    machine: { files: nodeFileSystem, processes: nodeProcesses },
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
    columns: stream.columns,
  };
}

void run(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
