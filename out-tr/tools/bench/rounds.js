/** A turn lasts so long at least, in milliseconds: short passes are repeated, so that the clock is fine enough. */
const leastTurn = 100;
/**
 * Nanoseconds per item of each competitor in each round. Every competitor has its turn in every round, in an order that
 * moves on by one, so that none always follows the same neighbour.
 */
export async function measure(competitors, { rounds, isQuick }, say) {
    const times = new Map(competitors.map(({ name }) => [name, []]));
    const repeats = new Map();
    for (const competitor of competitors) {
        say(`warming ${competitor.name}`);
        await turn(competitor, 1);
        const second = isQuick ? leastTurn : await turn(competitor, 1);
        repeats.set(competitor.name, Math.max(1, Math.ceil(leastTurn / second)));
    }
    for (let round = 0; round < rounds; round++) {
        for (let place = 0; place < competitors.length; place++) {
            const competitor = competitors[(place + round) % competitors.length];
            if (competitor === undefined)
                continue;
            say(`round ${round + 1} of ${rounds}: ${competitor.name}`);
            const repeat = repeats.get(competitor.name) ?? 1;
            const milliseconds = await turn(competitor, repeat);
            times.get(competitor.name)?.push((milliseconds * 1e6) / (competitor.items * repeat));
        }
    }
    return times;
}
/**
 * Milliseconds of so many passes: the smaller of wall clock and CPU time. On an idle machine that is the wall clock; on
 * one that others use, waiting for a core does not count.
 */
async function turn({ name, pass }, repeat) {
    const start = process.hrtime.bigint();
    const before = process.cpuUsage();
    let sum = 0;
    for (let count = 0; count < repeat; count++) {
        const result = pass();
        // Waiting for what is there already would add a turn of the event loop.
        sum += typeof result === 'number' ? result : await result;
    }
    const { user, system } = process.cpuUsage(before);
    const milliseconds = Math.min(Number(process.hrtime.bigint() - start) / 1e6, (user + system) / 1e3);
    if (!Number.isFinite(sum))
        throw new Error(`${name} gave no number`);
    return milliseconds;
}
