import { openBudget, within } from '../../src/analyze/budget.js';
import { createRandom } from '../../src/support/random.js';
import { versionPair } from '../../test/analyze/generate/pair/version-pair.js';
import { sizeOf } from '../../test/analyze/generate/size.js';
import { replayed } from './floor.js';
import { milliseconds } from './stopwatch.js';
import { tasks } from './tasks.js';
export function measured({ task: name, rules, profile, change, seed, seconds }) {
    const task = tasks.find((one) => one.name === name);
    if (task === undefined)
        throw new Error(`there is no task ${name}`);
    const pair = versionPair(change, sizeOf(rules, profile), createRandom(seed));
    const budget = openBudget({ milliseconds: seconds * 1_000, now: () => process.cpuUsage().user / 1e3 });
    const { result, milliseconds: taken } = milliseconds(() => within(() => task.run(pair, budget)));
    const peakBytes = process.resourceUsage().maxRSS * 1024;
    const ended = { answers: 0, witnesses: 0, unknown: ['the budget of time has ended'], wrong: [] };
    const outcome = 'found' in result ? result.found : ended;
    const { milliseconds: floor } = milliseconds(() => replayed(pair.before));
    return { ...outcome, milliseconds: taken, floor, peakBytes };
}
