import { spawnSync } from 'node:child_process';
/** A case in a process of its own, so that its memory is its own and nothing is warm; undefined when it did not end well. */
export function runCase(script, each) {
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, [script, '--case', JSON.stringify(each)], {
        encoding: 'utf8',
        timeout: mostWait,
        maxBuffer: 1 << 26,
    });
    if (status !== 0)
        return { broken: `ended with ${signal ?? status}: ${stderr.trim().slice(-400)}` };
    // The boundary: the child is this program.
    return JSON.parse(stdout);
}
/** Wall clock: a case bounds its own CPU time. */
const mostWait = 600_000;
