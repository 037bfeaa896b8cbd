/** The smaller of wall clock and CPU time: on a machine that others use, waiting for a core does not count. */
export function milliseconds(work) {
    const start = process.hrtime.bigint();
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    const wall = Number(process.hrtime.bigint() - start) / 1e6;
    return { result, milliseconds: Math.min(wall, (user + system) / 1e3) };
}
