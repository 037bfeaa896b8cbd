import { parseMemory } from '../memory-size.js';
import { defaultMegabytes, defaultSeconds } from './proof-options.js';
/** The limits asked for on the command line, or one sentence that says which of them cannot be understood. */
export function proofLimits({ io, options }) {
    const { timeBudget = `${defaultSeconds}s`, memory = `${defaultMegabytes}MB` } = options;
    const milliseconds = parseTime(String(timeBudget));
    if (milliseconds === undefined)
        return `${timeBudget} is no time budget; write for example --time-budget 30s, 500ms or 2min`;
    const megabytes = parseMemory(String(memory));
    if (megabytes === undefined)
        return `${memory} is no size of memory; write for example --memory 1GB`;
    return {
        milliseconds,
        now: io.clock.now,
        bytes: megabytes * 1e6,
        ...(io.memory && { memory: io.memory }),
    };
}
const units = { ms: 1, s: 1_000, min: 60_000 };
function parseTime(text) {
    const [, count, unit = ''] = /^([1-9][0-9]{0,6}) ?(ms|s|min)$/.exec(text) ?? [];
    const milliseconds = units[unit];
    return count === undefined || milliseconds === undefined ? undefined : Number(count) * milliseconds;
}
