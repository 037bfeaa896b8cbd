import { columnProgramOf } from '../../../src/evaluate/columns/column-program.js';
import { leadColumns } from '../../../src/evaluate/columns/lead-columns.js';
import { scoreRowAt } from '../../../src/evaluate/columns/score-columns.js';
import { scoreRow } from '../../../src/evaluate/score-row.js';
import { benchAgreement } from '../agreement.js';
import { asOf, benchLead } from '../leads/bench-lead.js';
import { measure } from '../rounds.js';
import { handWritten } from '../row/hand-written.js';
import { rowCode } from '../row/row-code.js';
import { arraysOf, sumOfArrays } from './array-sum.js';
import { proposalFor } from './proposal.js';
const gates = ['leadpact', 'leadpact, proposal'].map((of) => ({
    of,
    to: 'sum of the arrays',
    atMost: 7,
}));
/** Leads in columns, loaded once and scored by two models on one thread, beside adding the same arrays up. */
export const columnsPart = { name: 'columns', run: runColumns };
async function runColumns(effort, say) {
    const leads = effort.isQuick ? 5000 : 1_000_000;
    const agreement = benchAgreement();
    const made = { checksum: 0 };
    const columns = leadColumns(agreement, leadsOf(leads, made, say));
    const wrong = new Map();
    const model = (name, terms, checksum) => {
        say(`checking ${name}`);
        const program = columnProgramOf(terms, columns);
        const results = program.run(asOf);
        const found = wrongIn(terms, results) ?? wrongSum(results, leads, checksum);
        if (found !== undefined)
            wrong.set(name, found);
        const pass = () => {
            program.run(asOf, results);
            return leads;
        };
        return { name, items: leads, pass };
    };
    const arrays = arraysOf(columns);
    const competitors = [
        { name: 'sum of the arrays', items: leads, pass: () => sumOfArrays(arrays) },
        model('leadpact', agreement, made.checksum),
        model('leadpact, proposal', proposalFor(agreement)),
    ];
    return {
        name: 'columns',
        work: `${leads} leads and ${eventsIn(columns)} events in columns, one thread`,
        unit: 'ns per lead',
        base: 'sum of the arrays',
        times: await measure(competitors, effort, say),
        wrong,
        left: new Map(),
        notes: new Map([['sum of the arrays', 'every array that is read, added up']]),
        gates,
    };
}
/** The leads one by one, and the sum of their rows by hand-written JavaScript. */
function* leadsOf(count, made, say) {
    for (let index = 0; index < count; index++) {
        if (index % 10_000 === 0)
            say(`making lead ${index} of ${count}`);
        const lead = benchLead(index);
        made.checksum += rowCode(handWritten(lead));
        yield lead;
    }
}
/** The first rows against the reference, whatever the model. */
function wrongIn(terms, results) {
    for (let index = 0; index < 1000; index++) {
        const expected = scoreRow(terms, benchLead(index), asOf);
        const found = scoreRowAt(results, index);
        if (JSON.stringify(found) !== JSON.stringify(expected)) {
            return `lead ${index}: ${JSON.stringify(found)} not ${JSON.stringify(expected)}`;
        }
    }
    return undefined;
}
function wrongSum(results, leads, checksum) {
    if (checksum === undefined)
        return undefined;
    let sum = 0;
    for (let index = 0; index < leads; index++)
        sum += rowCode(scoreRowAt(results, index));
    return sum === checksum ? undefined : `checksum ${sum}, not ${checksum}`;
}
function eventsIn({ events }) {
    return events.at.length;
}
