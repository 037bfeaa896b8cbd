import type { LoadReport, TableReport } from '../../records/load/load-export.ts';
import type { RecordFinding } from '../../records/record-finding.ts';
import { counted } from '../../support/counted.ts';
import { formatInstant, type Instant } from '../../support/instant.ts';
import { visibleText } from '../../support/visible-text.ts';
import { toolVersion } from '../tool-version.ts';

/** What became of an export. */
export interface ScoreReport extends LoadReport {
  readonly asOf: Instant;
  readonly source: string;
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

export function scoreReportText({ tables, findings, scored }: ScoreReport): string {
  const lines = [
    ...findings.flatMap(findingLines),
    ...tables.map(tableLine),
    scored === undefined ? 'Nothing was written.' : `Scored ${counted(scored, 'lead')}.`,
  ];
  return `${lines.join('\n')}\n`;
}

const nouns = { lead: 'lead', event: 'event', consent: 'consent' } as const;

function tableLine({ table, file, rows, rejected }: TableReport): string {
  const parts = Object.entries(rejected).map(
    ([reason, count]) => `${count} ${reasonWords[reason] ?? reason}`,
  );
  const left = parts.length === 0 ? '' : `, left out: ${parts.join(', ')}`;
  return `${visibleText(file)}: ${counted(rows, nouns[table])}${left}`;
}

const reasonWords: Readonly<Record<string, string>> = {
  unreadableRow: 'unreadable',
  missingId: 'without an id',
  duplicateId: 'with a repeated id',
  badInstant: 'with a bad instant',
  unknownLead: 'of unknown leads',
  unknownName: 'that name nothing known',
};

function findingLines(finding: RecordFinding): readonly string[] {
  const { severity, file, column, message, examples, help, count, code } = finding;
  const place = column === undefined ? file : `${file}, column ${column}`;
  const listed = examples.map(({ row, value }) => {
    const where = row === undefined ? '' : `row ${row}`;
    return [where, value === undefined ? '' : visibleText(value)].filter((part) => part !== '').join(': ');
  });
  const more = count > listed.length && listed.length > 0 ? [`  … and ${count - listed.length} more`] : [];
  return [
    `${severity}: ${visibleText(message)}`,
    `  --> ${visibleText(place)}`,
    ...listed.map((line) => `  ${line}`),
    ...more,
    `  = help: ${help}`,
    `  = rule: ${code} (docs/rules/${code}.md)`,
    '',
  ];
}
