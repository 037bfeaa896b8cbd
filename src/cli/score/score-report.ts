import type { Severity } from '../../diagnostics/finding.ts';
import { summaryText } from '../../diagnostics/summary.ts';
import type { LoadReport, TableReport } from '../../records/load/load-export.ts';
import { rejectedRows } from '../../records/load/rejection-words.ts';
import { countedRows } from '../../records/load/row-words.ts';
import { counted } from '../../support/counted.ts';
import { formatInstant, type Instant } from '../../support/instant.ts';
import { visibleText } from '../../support/visible-text.ts';
import { recordFindingLines } from '../records/record-finding-lines.ts';
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
      ? [refusalLine(report)]
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

/** `2 errors in 1 file: nothing was written.`, and how the rest would be scored where that is possible. */
function refusalLine({ findings, isWhole }: ScoreReport): string {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const summary = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  const places = counted(new Set(findings.map(({ file }) => visibleText(file))).size, 'file');
  const refusal = `${summaryText(summary)} in ${places}: nothing was written.`;
  // Rows can be left out, a file cannot.
  if (!isWhole) return refusal;
  return summary.errors > 0
    ? `${refusal} \`--fail-on never\` leaves refused rows out, takes refused cells for missing, and scores the rest.`
    : `${refusal} \`--fail-on error\` scores them all the same.`;
}

function tableLine({ table, file, rows, repeated = 0, rejected }: TableReport): string {
  const parts = rejectedRows(rejected).map(({ words, rows: out }) => `${out} ${words.en}`);
  const left = parts.length === 0 ? '' : `, left out: ${parts.join(', ')}`;
  const again = repeated === 0 ? '' : ` in ${counted(rows, 'row')}`;
  return `${visibleText(file)}: ${countedRows(rows - repeated, table)}${again}${left}`;
}
