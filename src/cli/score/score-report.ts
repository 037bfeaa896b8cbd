import type { LoadReport } from '../../records/load/load-export.ts';
import { counted } from '../../support/counted.ts';
import { formatInstant, type Instant } from '../../support/instant.ts';
import { recordFindingLines } from '../records/record-finding-lines.ts';
import { refusedFiles, refusedLine } from '../records/refused-line.ts';
import { tableLine } from '../records/table-line.ts';
import { toolVersion } from '../tool-version.ts';

/** What became of an export. */
export interface ScoreReport extends LoadReport {
  readonly asOf: Instant;
  readonly source: string;
  /** Dimensions beside fit and engagement that the total counts. */
  readonly further: readonly string[];
  /** Tables that the source reads and that were not given. */
  readonly ungiven: readonly ('events' | 'consents')[];
  /** Every file could be read. */
  readonly isWhole: boolean;
  /** Leads with a row; absent when nothing was written. */
  readonly scored?: number;
}

export function scoreReportJson(report: ScoreReport): string {
  const { asOf, source, scored, tables, findings } = report;
  const document = {
    schemaVersion: 1,
    version: toolVersion,
    asOf: formatInstant(asOf),
    source,
    files: tables,
    scored: scored ?? null,
    findings,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

export function scoreReportText(report: ScoreReport): string {
  const { tables, findings, scored } = report;
  const lines = [
    ...findings.flatMap((finding) => recordFindingLines(finding)),
    ...tables.map(tableLine),
    ...(scored === undefined
      ? [report.isWhole ? refusedLine(findings, 'scores') : refusedFiles(findings)]
      : [`Scored ${counted(scored, 'lead')}.`, ...report.ungiven.map(ungivenLine), ...furtherLines(report)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Files given one by one are scored as they are, but not without a word. */
function ungivenLine(table: ScoreReport['ungiven'][number]): string {
  const meaning = {
    events: 'no lead has done anything',
    consents: 'nothing is known of consents from their file',
  };
  return `The source reads ${table} too, and no --${table} was given: ${meaning[table]}.`;
}

/** Whoever adds up the columns fit and engagement would look for the rest. */
function furtherLines({ further }: ScoreReport): readonly string[] {
  return further.length === 0 ? [] : [`The total also counts: ${further.join(', ')}.`];
}
