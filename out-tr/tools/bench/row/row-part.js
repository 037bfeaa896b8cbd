import { scoreRow } from '../../../src/evaluate/score-row.js';
import { benchAgreement } from '../agreement.js';
import { asOf, benchLead } from '../leads/bench-lead.js';
import { peerModule, withoutPeers } from '../peers.js';
import { measure } from '../rounds.js';
import { wrongRow } from './compare-rows.js';
import { celEngines } from './engines/cel.js';
import { jsonLogicEngines } from './engines/json-logic.js';
import { jsonRulesEngines } from './engines/json-rules-engine.js';
import { jsonataEngines } from './engines/jsonata.js';
import { ownEngines } from './engines/own.js';
import { zenEngines } from './engines/zen.js';
import { peerLead } from './peer-lead.js';
import { rowCode } from './row-code.js';
const gates = [
    { of: 'leadpact', to: 'hand-written', atMost: 1.25 },
    { of: 'json-logic-engine', to: 'leadpact', atLeast: 3 },
    { of: 'zen-engine', to: 'leadpact', atLeast: 100 },
];
/** Leads as records, one after the other: leadpact beside hand-written JavaScript and rule engines. */
export const rowPart = { name: 'row', run: runRows };
async function runRows(effort, say) {
    const size = effort.isQuick ? { all: 1000, slow: 100 } : { all: 20_000, slow: 2000 };
    say('making leads');
    const agreement = benchAgreement();
    const leads = Array.from({ length: size.all }, (_, index) => benchLead(index));
    const expected = leads.map((lead) => scoreRow(agreement, lead, asOf));
    const peers = await peerModule('rule-engines.mjs');
    const peerLeads = peers === undefined ? [] : leads.map((lead) => peerLead(agreement, lead));
    const engines = [...ownEngines(agreement, leads), ...(peers === undefined ? [] : enginesOf(peers))];
    const wrong = new Map();
    for (const engine of engines) {
        say(`checking ${engine.name}`);
        const found = await wrongRow(engine, engine.isSlow ? expected.slice(0, size.slow) : expected);
        if (found !== undefined)
            wrong.set(engine.name, found);
    }
    const competitors = engines.map((engine) => competitorOf(engine, engine.isSlow ? size.slow : size.all));
    return {
        name: 'row',
        work: `${size.all} leads as records, ${size.slow} for slow engines`,
        unit: 'ns per lead',
        base: 'hand-written',
        times: await measure(competitors, effort, say),
        wrong,
        left: new Map(peers === undefined ? [['rule engines', withoutPeers]] : []),
        notes: new Map(engines.flatMap(({ name, note }) => (note === undefined ? [] : [[name, note]]))),
        gates,
    };
    function enginesOf(installed) {
        return [
            ...jsonLogicEngines(installed, agreement, peerLeads),
            ...zenEngines(installed, agreement, peerLeads.slice(0, size.slow)),
            ...jsonRulesEngines(installed, agreement, peerLeads.slice(0, size.slow)),
            ...celEngines(installed, agreement, peerLeads),
            ...jsonataEngines(installed, agreement, peerLeads.slice(0, size.slow)),
        ];
    }
}
function competitorOf(engine, items) {
    const { name } = engine;
    if ('rowOf' in engine) {
        const { rowOf } = engine;
        return {
            name,
            items,
            pass: () => {
                let sum = 0;
                for (let index = 0; index < items; index++)
                    sum += rowCode(rowOf(index));
                return sum;
            },
        };
    }
    const { rowsOf, inFlight } = engine;
    return {
        name,
        items,
        pass: async () => {
            let sum = 0;
            for (let from = 0; from < items; from += inFlight) {
                for (const row of await rowsOf(from, Math.min(from + inFlight, items)))
                    sum += rowCode(row);
            }
            return sum;
        },
    };
}
