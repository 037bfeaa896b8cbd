import { openTimeOf } from '../../../src/support/open-time.js';
import { randomOf } from '../leads/random.js';
import { peerModule, withoutPeers } from '../peers.js';
import { measure } from '../rounds.js';
import { benchHours, openingHours } from './bench-hours.js';
import { dateFnsDeadline } from './date-fns-tz.js';
import { luxonDeadline } from './luxon.js';
import { temporalDeadline } from './temporal.js';
const amount = 4 * 3_600_000;
const libraries = ['luxon', 'date-fns-tz', 'temporal-polyfill'];
/** The fastest of the libraries is the one that counts, so all of them have to be so much slower. */
const gates = libraries.map((name) => ({ of: name, to: 'leadpact', atLeast: 300 }));
/** Deadlines of four business hours from random instants of two years. */
export const slaPart = { name: 'sla', run: runSla };
async function runSla(effort, say) {
    const size = effort.isQuick ? { own: 20_000, peers: 200 } : { own: 1_000_000, peers: 4000 };
    const starts = startsOf(size.own);
    const { reach } = openTimeOf(openingHours);
    const own = (from, open) => reach(from, open) ?? Number.NaN;
    const peers = await peerModule('date-libraries.mjs');
    const deadlines = peers === undefined
        ? []
        : [
            ['luxon', luxonDeadline(peers.DateTime, benchHours)],
            ['date-fns-tz', dateFnsDeadline(peers, benchHours)],
            ['temporal-polyfill', temporalDeadline(peers.Temporal, benchHours)],
        ];
    const wrong = new Map();
    for (const [name, deadline] of deadlines) {
        say(`checking ${name}`);
        const other = starts.subarray(0, size.peers).find((from) => deadline(from, amount) !== own(from, amount));
        if (other !== undefined)
            wrong.set(name, `another deadline from ${new Date(other).toISOString()}`);
    }
    const competitors = [
        competitorOf('plain addition', (from, open) => from + open, starts),
        competitorOf('leadpact', own, starts),
        ...deadlines.map(([name, deadline]) => competitorOf(name, deadline, starts.subarray(0, size.peers))),
    ];
    return {
        name: 'sla',
        work: `${size.own} deadlines of 4 business hours, ${size.peers} for the libraries`,
        unit: 'ns per deadline',
        base: 'leadpact',
        times: await measure(competitors, effort, say),
        wrong,
        left: new Map(peers === undefined ? libraries.map((name) => [name, withoutPeers]) : []),
        notes: new Map([['plain addition', 'reads no calendar: the floor of the loop']]),
        gates,
    };
}
function startsOf(count) {
    const random = randomOf(4);
    const [from, until] = [Date.UTC(2026, 0, 1), Date.UTC(2027, 11, 20)];
    return Float64Array.from({ length: count }, () => from + random.below(until - from));
}
function competitorOf(name, deadline, starts) {
    const pass = () => {
        let sum = 0;
        for (const from of starts)
            sum += deadline(from, amount);
        return sum;
    };
    return { name, items: starts.length, pass };
}
