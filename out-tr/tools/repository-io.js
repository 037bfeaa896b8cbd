import { nodeClock } from '../src/host/clock.js';
import { nodeFileSystem } from '../src/host/node-file-system.js';
import { nodeProcesses } from '../src/host/processes.js';
/** The command line's world for tools that run it in their own process, in this repository. */
export function repositoryIo(write) {
    return {
        stdout: { write: write.out, isTerminal: false },
        stderr: { write: write.error, isTerminal: false },
        workingFolder: process.cwd(),
        environment: process.env,
        machine: { files: nodeFileSystem, processes: nodeProcesses },
        clock: nodeClock,
        memory: process.memoryUsage.rss,
    };
}
