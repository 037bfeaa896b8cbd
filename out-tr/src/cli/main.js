import { cacheFolder } from '../host/cache-folder.js';
import { nodeClock } from '../host/clock.js';
import { isSystemError } from '../host/file-system.js';
import { nodeFileSystem } from '../host/node-file-system.js';
import { nodeProcesses } from '../host/processes.js';
import { askAt } from '../host/terminal.js';
import { run } from './run.js';
/** Runs the command line of this process. `build` names the exact code, so that results may be kept; without it they are not. */
export async function main(build) {
    process.exitCode = await run(process.argv.slice(2), processIo(build));
}
/** The world as this process sees it. */
function processIo(build) {
    const folder = cacheFolder(process.env, process.platform);
    return {
        stdout: outputTo(process.stdout),
        stderr: outputTo(process.stderr),
        workingFolder: process.cwd(),
        environment: process.env,
        onStop,
        ...(process.stdin.isTTY && process.stderr.isTTY
            ? { ask: (question) => askAt(process.stdin, process.stderr, question) }
            : {}),
        machine: { files: nodeFileSystem, processes: nodeProcesses },
        clock: nodeClock,
        memory: process.memoryUsage.rss,
        ...(folder && build ? { cache: { folder, build } } : {}),
    };
}
/** Until somebody listens, the system ends the process as it always does. */
function onStop(stop) {
    const signals = ['SIGINT', 'SIGTERM'];
    for (const signal of signals)
        process.on(signal, stop);
    return () => {
        for (const signal of signals)
            process.off(signal, stop);
    };
}
function outputTo(stream) {
    // A reader that has seen enough (`leadpact rules | head`) is no error.
    stream.on('error', (error) => {
        if (!isSystemError(error) || error.code !== 'EPIPE')
            throw error;
    });
    return {
        write: (text) => {
            stream.write(text);
        },
        isTerminal: stream.isTTY === true,
    };
}
