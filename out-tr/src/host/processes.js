import { hostname } from 'node:os';
import { isSystemError } from './file-system.js';
export const nodeProcesses = {
    own: { pid: process.pid, machine: hostname() },
    isAlive,
    wait: (milliseconds) => {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
    },
    // Loading node:crypto for a better one would cost every start some milliseconds.
    freshName: () => `${process.pid}-${process.hrtime.bigint()}-${Math.random().toString(36).slice(2)}`,
};
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return isSystemError(error) && error.code === 'EPERM'; // alive, but somebody else's
    }
}
