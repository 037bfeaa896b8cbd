import { describe, expect, test } from 'vitest';
import { keepsInvariants } from '../../src/analyze/space/invariants.js';
import { openArtefactComparison } from '../../src/connect/compare-artefacts.js';
import { openHubspot } from '../../src/connect/hubspot/hubspot-claims.js';
import { openSalesforce } from '../../src/connect/salesforce/salesforce-claims.js';
import { openSql } from '../../src/connect/sql/sql-claims.js';
import { evaluatedLead } from '../../src/connect/witness-lead.js';
import { createRandom } from '../../src/support/random.js';
import { agreementIn, generatedFiles, statementOf } from './agreements.js';
import { formulaEdits, listEdits, statementEdits } from './edits.js';
const count = Number(process.env['LEADPACT_HAND_EDITS'] ?? 40);
const limits = { milliseconds: 250_000, now: () => performance.now() };
const dialects = [
    {
        system: 'salesforce',
        ending: /\.xml$/,
        editsOf: formulaEdits,
        isPart: /LP_(If|Known|Word|Words|Eligible|Threshold|Fast)_/,
    },
    { system: 'hubspot', ending: /lists\/.*\.json$/, editsOf: listEdits, isPart: /^$/ },
    { system: 'sql', ending: /\.sql$/, editsOf: statementEdits, isPart: /^$/ },
];
/** Sample leads that get something else from the changed text than from what is written today. */
function seenBy(claims, leads) {
    const plain = (value) => (value === '' || value === false ? null : value);
    return claims.flatMap((claim) => {
        if ('what' in claim || claim.gotWritten === undefined)
            return [];
        const { got, gotWritten } = claim;
        return leads
            .filter((lead) => plain(got(lead)) !== plain(gotWritten(lead)))
            .map(({ sample }) => sample.id);
    });
}
const readers = new Map();
function readerOf(agreement, system) {
    const known = readers.get(agreement) ?? new Map();
    readers.set(agreement, known);
    const target = agreement.targets[system];
    const reader = known.get(system) ??
        (target === undefined
            ? openSql(agreement)
            : (system === 'hubspot' ? openHubspot : openSalesforce)(agreement, target));
    known.set(system, reader);
    return reader;
}
describe.each([
    { folder: '.', count },
    { folder: 'examples/gitlab', count: Math.ceil(count / 3) },
])('changes by hand to what is generated in $folder', ({ count, folder }) => {
    const agreement = agreementIn(folder);
    const compare = openArtefactComparison(agreement, limits);
    const leads = agreement.samples
        .map((sample) => evaluatedLead(agreement, sample))
        .filter((lead) => keepsInvariants([agreement], lead));
    test.each(dialects)('$system: each is answered with a lead or proved harmless', ({ editsOf, ending, isPart, system }) => {
        const files = system === 'sql' ? [statementOf(agreement)] : generatedFiles(folder, system, ending);
        const edits = editsOf(files);
        const before = new Set(compare(files).flatMap(({ answer, clause }) => (answer.answer === 'proved' ? [] : [clause])));
        const parts = files.filter(({ path }) => isPart.test(path));
        const views = files.filter(({ path }) => path.includes('/listViews/') || path.includes('LP_Known__c'));
        const random = createRandom(20_261_128);
        const tally = { found: 0, harmless: 0, unread: 0 };
        const open = [];
        for (let drawn = 0; drawn < count; drawn++) {
            const edit = random.pick(edits);
            const others = [...parts, ...(isPart.test(edit.file.path) ? views : [])];
            const own = [edit.file, ...others.filter(({ path }) => path !== edit.file.path)];
            const worse = compare(own).filter(({ answer, clause }) => answer.answer !== 'proved' && !before.has(clause));
            const witnessed = worse.find(({ answer }) => answer.answer === 'refuted');
            if (worse.length === 0) {
                tally.harmless++;
                expect({ edit: edit.what, seen: seenBy(readerOf(agreement, system)(own), leads) }).toEqual({
                    edit: edit.what,
                    seen: [],
                });
            }
            else if (witnessed !== undefined)
                tally.found++;
            else if (worse.every(({ answer }) => answer.answer === 'unknown' && answer.reason.kind === 'unsupported'))
                tally.unread++;
            else
                open.push({ what: edit.what, answers: worse.map(({ answer, clause }) => ({ answer, clause })) });
        }
        console.log(`${folder} ${system}: ${edits.length} places, ${count} drawn`, tally, `${open.length} open`);
        expect(open).toEqual([]);
        expect(tally.found).toBeGreaterThan(count / 8);
    }, 280_000);
});
