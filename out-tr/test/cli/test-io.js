import { nodeFileSystem } from '../../src/host/node-file-system.js';
import { nodeProcesses } from '../../src/host/processes.js';
/** A world of its own for one run: nothing of this process but its files. */
export function testIo(workingFolder, more = {}) {
    const written = { stdout: '', stderr: '' };
    const output = (name) => ({
        write: (text) => {
            written[name] += text;
        },
        isTerminal: false,
    });
    const io = {
        stdout: output('stdout'),
        stderr: output('stderr'),
        workingFolder,
        environment: {},
        machine: { files: nodeFileSystem, processes: nodeProcesses },
        // The day on which the expected transcripts were written.
        clock: { now: () => Date.UTC(2026, 10, 28, 9) },
        ...more,
    };
    return { io, written };
}
