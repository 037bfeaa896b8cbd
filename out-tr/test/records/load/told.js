import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { run } from '../../../src/cli/run.js';
import { testIo } from '../../cli/test-io.js';
import { temporaryFolder } from '../../host/temporary-folder.js';
/** Scores leads by the small agreement of `test/cli` in the form of docs/records.md. */
export async function told(leads, { file = 'leads.csv', threads = 2, failOn = 'never' } = {}) {
    const folder = temporaryFolder({ [file]: leads });
    const { io, written } = testIo(folder);
    const line = `--leads ${file} --as-of 2026-11-20T08:12Z --fail-on ${failOn} --format json --out out.jsonl --threads ${threads}`;
    const dir = `${process.cwd()}/test/cli/agreement`;
    const code = await run(['score', '--dir', dir, ...line.split(' ')], io);
    const report = JSON.parse(written.stderr);
    // What is told is what was written.
    if (code === 0)
        expect(readFileSync(`${folder}/out.jsonl`, 'utf8').match(/\n/g) ?? []).toHaveLength(report.scored ?? 0);
    return { ...report, code };
}
