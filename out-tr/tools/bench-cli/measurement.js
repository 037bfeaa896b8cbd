import { spawnSync } from 'node:child_process';
/** Milliseconds. Starts every competitor once to warm the disk, then in rounds, all of them in each. */
export function measure(competitors, rounds, progress) {
    const times = new Map(competitors.map(({ name }) => [name, []]));
    for (const competitor of competitors)
        timeOf(competitor);
    for (let round = 1; round <= rounds; round++) {
        for (const competitor of competitors)
            times.get(competitor.name)?.push(timeOf(competitor));
        progress(round);
    }
    return times;
}
/** Wall time of one whole process. */
function timeOf({ name, line, folder, environment = {}, prepare }) {
    prepare?.();
    const start = process.hrtime.bigint();
    const { status, stdout, stderr } = spawnSync(process.execPath, [...line], {
        cwd: folder,
        env: { ...process.env, NO_COLOR: '1', ...environment },
        encoding: 'utf8',
    });
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    if (status !== 0)
        throw new Error(`${name} ended with ${status}: ${stdout.slice(-500)}${stderr.slice(-500)}`);
    return milliseconds;
}
