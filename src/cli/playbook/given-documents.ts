import { basename, join, resolve } from 'node:path';
import { levelled } from '../../checks/levels.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { ArchivedReport } from '../../playbook/archive/archived-report.ts';
import type { MeasurementFinding } from '../../playbook/measured/measurement-finding.ts';
import type { PlaybookInput } from '../../playbook/view.ts';
import { visibleText } from '../../support/visible-text.ts';
import type { Invocation } from '../command.ts';
import type { Io } from '../io.ts';
import { knownCodes } from '../known-codes.ts';

/** What the site shows beside the agreement, and what is wrong with it. */
export interface GivenDocuments {
  readonly shown: Pick<PlaybookInput, 'measurements' | 'reports'>;
  readonly findings: readonly MeasurementFinding[];
}

const mostBytes = 0x1000_0000;

/** The measurement and the reports that the user named; or one sentence why one of them cannot be shown. */
export async function givenDocuments(
  { io, options: { measurements, reports } }: Pick<Invocation, 'io' | 'options'>,
  agreement: Agreement,
): Promise<GivenDocuments | string> {
  const measured = typeof measurements === 'string' ? await measurementIn(io, measurements, agreement) : none;
  if (typeof measured === 'string') return measured;
  const archived = typeof reports === 'string' ? await reportsIn(io, reports, agreement) : [];
  if (typeof archived === 'string') return archived;
  const { shown, findings } = measured;
  return { shown: { ...shown, ...(archived.length > 0 && { reports: archived }) }, findings };
}

const none: GivenDocuments = { shown: {}, findings: [] };

async function measurementIn(io: Io, given: string, agreement: Agreement): Promise<GivenDocuments | string> {
  const text = textOf(io, given);
  if ('trouble' in text) return text.trouble;
  // The validators are large, and most sites are made without figures.
  const { readMeasurement } = await import('../../playbook/measured/read-measurement.ts');
  const { measurementFindings } = await import('../../playbook/measured/measurement-finding.ts');
  const measured = readMeasurement(text.text, basename(given), agreement);
  if (typeof measured === 'string') return `${visibleText(given)} cannot be shown: ${visibleText(measured)}`;
  const findings = measurementFindings(measured, given.replaceAll('\\', '/'));
  return { shown: { measurements: measured }, findings: levelled(findings, agreement.levels, knownCodes()) };
}

/** Every file that ends in .json, also in no folder below. */
async function reportsIn(
  io: Io,
  given: string,
  agreement: Agreement,
): Promise<readonly ArchivedReport[] | string> {
  const { files } = io.machine;
  const folder = files.realPath(resolve(io.workingFolder, given));
  const entries = folder === undefined ? undefined : files.entriesOf(folder);
  if (entries === undefined)
    return `there is no folder ${visibleText(given)}; put there what leadpact report … --format json writes, as files that end in .json`;
  const names = entries.map(({ name }) => name).filter((name) => name.endsWith('.json'));
  if (names.length === 0)
    return `${visibleText(given)} holds no report; put there what leadpact report … --format json writes, as files that end in .json`;
  const { readReport } = await import('../../playbook/archive/read-report.ts');
  const found = new Map<string, ArchivedReport>();
  for (const name of names) {
    const shown = join(given, name).replaceAll('\\', '/');
    const text = textOf(io, shown);
    if ('trouble' in text) return text.trouble;
    const report = readReport(text.text, name, agreement);
    if (typeof report === 'string') return `${visibleText(shown)} cannot be shown: ${visibleText(report)}`;
    const other = found.get(report.id);
    if (other !== undefined)
      return `${visibleText(shown)} is the same report as ${visibleText(other.file)}; remove one of them`;
    found.set(report.id, report);
  }
  return [...found.values()];
}

function textOf(
  { machine: { files }, workingFolder }: Io,
  given: string,
): { readonly text: string } | { readonly trouble: string } {
  const shown = visibleText(given);
  const path = files.realPath(resolve(workingFolder, given));
  const reading = path === undefined ? undefined : files.read(path, mostBytes);
  switch (reading?.what) {
    case 'bytes':
      return { text: new TextDecoder().decode(reading.bytes) };
    case 'too-large':
      return { trouble: `${shown} is too large for a document of leadpact: ${reading.size} bytes` };
    case 'unreadable':
      return { trouble: `${shown} cannot be read: ${reading.reason}` };
    default:
      return { trouble: path === undefined ? `there is no file ${shown}` : `${shown} is no file` };
  }
}
