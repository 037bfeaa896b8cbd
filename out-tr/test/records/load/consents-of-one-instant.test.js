import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.js';
import { testIo } from '../../cli/test-io.js';
import { temporaryFolder } from '../../host/temporary-folder.js';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.js';
const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine)
    console.warn(noDuckDb);
const at = '2026-11-19T08:12:00Z';
const ids = Array.from({ length: 200 }, (_, index) => `L-${1000 + index}`);
/** The engagement of every lead: 5 for a click that counts by consent, else 0. */
async function engagements(states) {
    const rows = ids.flatMap((id, place) => states(place).map(([state, number]) => `${id},email-marketing,${state},${at},${number}`));
    const folder = temporaryFolder({
        'leads.csv': ['lead_id', ...ids, ''].join('\n'),
        'events.csv': [
            'event_id,lead_id,signal_id,occurred_at',
            ...ids.map((id) => `E-${id},${id},email-click,${at}`),
        ].join('\n'),
        'consents.csv': ['lead_id,purpose_id,consent_state,occurred_at,row_number', ...rows, ''].join('\n'),
    });
    const { io, written } = testIo(folder);
    const dir = `${process.cwd()}/test/cli/agreement`;
    await run(['score', '--dir', dir, '--records', '.', '--as-of', '2026-11-20T08:12Z', '--quiet'], io);
    const lines = written.stdout.trimEnd().split('\n').slice(1);
    return lines.map((line) => Number(line.split(',')[2]));
}
const all = (points) => ids.map(() => points);
describe.skipIf(!hasEngine)('of consents of one instant', () => {
    it('the one with the higher number counts, wherever it stands', async () => {
        const given = ['given', 12];
        const withdrawn = ['withdrawn', 3];
        const orders = [
            [given, withdrawn],
            [withdrawn, given],
        ];
        expect(await engagements((place) => orders[place % 2] ?? [])).toEqual(all(5));
    });
    it('the withdrawal counts where the numbers are equal, wherever it stands', async () => {
        const given = ['given', 7];
        const withdrawn = ['withdrawn', 7];
        const orders = [
            [given, withdrawn],
            [withdrawn, given],
            [given, withdrawn, given],
        ];
        expect(await engagements((place) => orders[place % 3] ?? [])).toEqual(all(0));
        expect(await engagements(() => [given])).toEqual(all(5));
    });
});
