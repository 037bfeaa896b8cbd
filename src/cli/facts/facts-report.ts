import type { Untellable } from '../../facts/untellable.ts';
import { type FactColumn, type FactKind, kindOf } from '../../facts/worked-fact.ts';
import type { LoadReport } from '../../records/load/load-export.ts';
import { rowsNoun } from '../../records/load/row-words.ts';
import { counted } from '../../support/counted.ts';
import { formatInstant, type Instant } from '../../support/instant.ts';
import { refusedLine } from '../records/refused-line.ts';
import { tableLine } from '../records/table-line.ts';
import { toolVersion } from '../tool-version.ts';

/** What became of an export. */
export interface FactsReport extends LoadReport {
  readonly asOf: Instant;
  readonly source: string;
  readonly columns: readonly FactColumn[];
  readonly untellable: readonly Untellable[];
  /** Absent when nothing was written. */
  readonly written?: WrittenLeads;
}

/** Leads with a row. */
export interface WrittenLeads {
  readonly leads: number;
  /** Those whose id is none of the system. */
  readonly strangeIds: number;
}

export function factsReportJson(report: FactsReport): string {
  const { asOf, source, columns, untellable, written, tables, findings } = report;
  const document = {
    schemaVersion: 1,
    version: toolVersion,
    target: 'salesforce',
    asOf: formatInstant(asOf),
    source,
    files: tables,
    leads: written?.leads ?? null,
    columns: columns.map(({ name, fact }) => ({ name, kind: kindOf(fact) })),
    leftOut: untellable.map(({ lacks, columns: out }) => ({ lacks, names: out.map(({ name }) => name) })),
    strangeIds: written?.strangeIds ?? null,
    findings,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Without the findings, which were told before. */
export function factsReportText(report: FactsReport): string {
  const { tables, findings, columns, untellable, written } = report;
  const lines = [
    ...tables.map(tableLine),
    ...(written === undefined
      ? [refusedLine(findings, 'tells')]
      : [
          `Told ${counted(columns.length, 'field')} of ${counted(written.leads, 'lead')}${kindsText(columns)}.`,
          ...untellable.flatMap(untellableLines),
          ...strangeLine(written),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

const kinds: readonly FactKind[] = ['events', 'entries', 'clocks', 'scores at the handoff'];

/** `: 12 of events, 8 of clocks`. */
function kindsText(columns: readonly FactColumn[]): string {
  const parts = kinds.flatMap((kind) => {
    const count = columns.filter(({ fact }) => kindOf(fact) === kind).length;
    return count === 0 ? [] : [`${count} of ${kind}`];
  });
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}

/** What has no column is not touched by the import; nobody should take it for told. */
function untellableLines({ columns, lacks }: Untellable): readonly string[] {
  const reason =
    lacks.length === 0
      ? 'no version of the agreement that was in force has the promise'
      : `the export has no ${lacks.map((table) => rowsNoun(table, 'en')).join(' and no ')}`;
  return [
    `Left out ${counted(columns.length, 'field')}, for ${reason}; what stands there stays and grows old:`,
    ...columns.map(({ name }) => `  ${name}`),
  ];
}

function strangeLine({ leads, strangeIds }: WrittenLeads): readonly string[] {
  return strangeIds === 0
    ? []
    : [
        `warning: ${strangeIds} of ${counted(leads, 'id')} ${strangeIds === 1 ? 'is' : 'are'} none of Salesforce (15 or 18 letters and digits), so the bulk update will refuse ${strangeIds === 1 ? 'its row' : 'their rows'}; export leads with their own Id`,
      ];
}
