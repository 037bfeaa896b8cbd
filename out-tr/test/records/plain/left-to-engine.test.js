import { expect, it } from 'vitest';
import { lookAtCsv } from '../../../src/host/exports/look-at-csv.js';
import { sizedFile } from '../../../src/host/plain-export/sized-file.js';
import { nativeSource } from '../../../src/records/native-source.js';
import { loadPlainExport } from '../../../src/records/plain/load-plain-export.js';
import { plainJob } from '../../../src/records/plain/plain-job.js';
import { fixtureAgreement } from '../../compile/fixture-agreement.js';
import { temporaryFolder } from '../../host/temporary-folder.js';
import { inProcessThreads } from './in-process-threads.js';
const agreement = fixtureAgreement();
const native = nativeSource(agreement);
async function readPlainly(leads, threads, source = native) {
    const folder = temporaryFolder({ 'leads.csv': leads });
    const looked = await lookAtCsv(`${folder}/leads.csv`, 'leads.csv', source.files, `${folder}/x`);
    const lead = 'path' in looked ? sizedFile(looked, source.files.quote) : undefined;
    const job = lead && plainJob(source, { lead }, 1);
    return job && loadPlainExport(inProcessThreads(job.script, threads), job, agreement);
}
it.each([1, 2, 7, 60, 100, 200])('a file of a few bytes is read by %i threads as by one', async (threads) => {
    expect((await readPlainly('lead_id,company\nL-1,A\n', threads))?.columns.leads).toBe(1);
    expect((await readPlainly('lead_id\nL-1\nL-2', threads))?.columns.leads).toBe(2);
    expect((await readPlainly('lead_id,company\n', threads))?.columns.leads).toBe(0);
});
it('ids beyond 64 bytes are put in order by the engine', async () => {
    const longest = 'z'.repeat(64);
    expect((await readPlainly(`lead_id\n${longest}\na\n`, 1))?.columns.leads).toBe(2);
    expect(await readPlainly(`lead_id\n${longest}z\na\n`, 1)).toBeUndefined();
});
it('words for missing beyond ASCII are asked of the engine', async () => {
    const missing = (words) => ({
        ...native,
        leads: {
            ...native.leads,
            columns: native.leads.columns.map((column) => ({ ...column, missing: words })),
        },
    });
    const leads = 'lead_id,company\nL-1,A\nk.  a.,B\n';
    expect((await readPlainly(leads, 1, missing(['k. a.'])))?.columns.leads).toBe(2);
    expect(await readPlainly(leads, 1, missing(['k. a.', 'keine Ä']))).toBeUndefined();
    expect(await readPlainly('lead_id\nK. a.\n', 1, missing(['k. a.']))).toBeUndefined();
});
