import { fork } from 'node:child_process';
/**
 * The results of shares, each worked out by a process of its own that runs the same program. Processes rather than
 * threads, because only a process has a clock of its own processor time.
 */
export function inProcesses(program, shares) {
    return Promise.all(shares.map((share) => resultOf(program, share)));
}
/** In such a process: takes the share, works, hands the result back. */
export function workOnShare(work) {
    process.once('message', (share) => {
        // What `resultOf` sent.
        process.send?.(work(share), () => process.disconnect());
    });
}
/** Is this process one of them? */
export function isShareProcess() {
    return process.send !== undefined;
}
function resultOf(program, share) {
    return new Promise((resolve, reject) => {
        const child = fork(program, process.argv.slice(2), { serialization: 'advanced' });
        // What `workOnShare` sends.
        child.once('message', (result) => resolve(result));
        child.once('error', reject);
        child.once('exit', (code) => reject(new Error(`the process ended with ${code} before its share was done`)));
        child.send(share);
    });
}
