import { appendFileSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SoundAgreement, soundAgreement } from '../../src/cli/agreement-check.ts';
import { agreementFolder } from '../../src/cli/agreement-folder.ts';
import type { Invocation } from '../../src/cli/command.ts';
import { type LoadedExport, withRecords } from '../../src/cli/records/with-records.ts';
import { type MeasuredExport, measuredExport } from '../../src/cli/report/measured-export.ts';
import { reportOptions } from '../../src/cli/report/report-options.ts';
import { run } from '../../src/cli/run.ts';
import { testIo } from '../cli/test-io.ts';

/** An instant in the year after the plan began, so that its causes can be told. */
export const sampleAsOf = '2027-10-06T08:00+02:00';

type Use = (measured: MeasuredExport, sound: SoundAgreement, loaded: LoadedExport) => Promise<void>;

/**
 * Writes a small export of the reference agreement, in which the campaigns of the calendar have leads, and measures it.
 * `agreement`: the folder of another one.
 */
export async function withMeasuredSample(
  use: Use,
  { leads = 2000, agreement = '.' }: { readonly leads?: number; readonly agreement?: string } = {},
): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'leadpact-')));
  try {
    await measureIn({ folder, leads, agreement }, use);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureIn(
  {
    folder,
    leads,
    agreement,
  }: { readonly folder: string; readonly leads: number; readonly agreement: string },
  use: Use,
): Promise<void> {
  const { io, written } = testIo(process.cwd(), { environment: {} });
  const records = `${folder}/records`;
  await run(
    [
      'sample-data',
      '--dir',
      agreement,
      '--out',
      records,
      '--leads',
      String(leads),
      '--as-of',
      sampleAsOf,
      '--quiet',
    ],
    io,
  );
  nameCampaigns(`${records}/events.csv`);
  appendFileSync(`${records}/costs.csv`, '2027-01-01,webinar,webinar-winter-docks,845050,EUR\n');
  const options = reportOptions({ asOf: sampleAsOf, threads: '2' });
  const found = agreementFolder(io, agreement);
  if (typeof options === 'string' || typeof found === 'string') throw new Error(String(options));
  const invocation: Invocation = {
    io,
    parameters: [],
    options: { records, map: 'native' },
    folder: agreement,
    format: 'text',
    failOn: 'never',
    showSuppressed: false,
    quiet: true,
    language: 'en',
    isLanguageChosen: false,
  };
  const whole = soundAgreement(invocation, found, undefined, () => '2027-10-06');
  if (typeof whole === 'number') throw new Error(written.stderr);
  const sound = { ...whole, versions: [{ agreement: whole.agreement }] };
  const code = await withRecords(invocation, sound, {
    verb: 'report',
    limits: options.limits,
    asOf: options.asOf,
    run: async (loaded) => {
      await use(await measuredExport(loaded, options), sound, loaded);
      return 0;
    },
  });
  if (code !== 0) throw new Error(written.stderr);
}

/** The generator invents names of campaigns. */
function nameCampaigns(path: string): void {
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replaceAll(/,campaign-[1-6],/g, ',webinar-winter-docks,'));
}
