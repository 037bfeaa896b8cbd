import type { TableReport } from '../../../records/load/load-export.ts';
import type { RecordsReport } from '../../../records/load/load-records.ts';
import { rejectedSum } from '../../../records/load/rejection-words.ts';
import type { Mapping } from '../../../records/proposal/mapping.ts';
import type { RecordFinding } from '../../../records/record-finding.ts';
import { recordFindingLines } from '../../records/record-finding-lines.ts';
import { cellsLine } from './cells-line.ts';
import { declaredForm } from './declared-form.ts';
import { NoProposal } from './no-proposal.ts';
import type { Remarks } from './remarks.ts';

/** Tells what of the files could not be kept, and refuses an export of which hardly anything could. */
export function tellKeptRows(report: RecordsReport, mapping: Mapping, remarks: Remarks): void {
  const { findings, tables, absent } = report;
  const broken = findings.filter(({ code }) => aboutColumns.has(code));
  if (broken.length > 0) throw new NoProposal(broken.flatMap(recordFindingLines).join('\n'));
  for (const table of tables) refuseUnreadable(table, findings, mapping);
  const lost = findings.filter(({ severity, examples }) => severity === 'error' && examples.length > 0);
  for (const finding of lost.slice(0, mostTold)) remarks.cellsLost(finding, formOf(finding, mapping));
  const left = tables.reduce((sum, table) => sum + rejectedSum(table), 0);
  if (left > 0)
    remarks.other(
      `${left} rows cannot be kept; measure counts them by reason`,
      `${left} Zeilen sind nicht verwendbar; measure zählt sie nach ihrem Grund`,
    );
  for (const { file, rows } of tables)
    if (rows === 0)
      remarks.other(
        `${file}: has no rows, only the names of its columns`,
        `${file}: hat keine Zeilen, nur die Namen der Spalten`,
      );
  if (absent.includes('stage_history'))
    remarks.other(
      'the export does not say when a stage was entered, so nothing of the funnel can be measured: add a history of stages, or a date for each',
      'Der Export sagt nicht, wann eine Phase erreicht wurde, also ist vom Funnel nichts messbar: Ergänzen Sie einen Verlauf der Phasen oder ein Datum je Phase',
    );
}

const aboutColumns: ReadonlySet<string> = new Set([
  'records/duplicate-header',
  'records/empty-file',
  'records/missing-column',
  'records/unknown-column',
  'records/unreadable-file',
]);
const aboutForm: ReadonlySet<string> = new Set(['records/bad-date', 'records/bad-instant']);

/** So many kinds of trouble are told; the rest is a number. */
const mostTold = 5;

/** Leads of which most are lost show nothing; and where most cells of a column are lost, its form is another one. */
function refuseUnreadable(table: TableReport, findings: readonly RecordFinding[], mapping: Mapping): void {
  const { file, rows, repeated = 0, rejected } = table;
  if (table.table === 'lead' && rows === 0)
    throw new NoProposal(
      `${file} has no rows, only the names of its columns, and an agreement begins with leads\n  help: draw the export anew`,
      'missing',
    );
  const own = findings.filter((finding) => finding.file === file && finding.severity === 'error');
  const misread = own.filter(({ code, count }) => aboutForm.has(code) && count * 2 > rows);
  // A lead that stands there several times is there.
  const { duplicateId = 0, ...others } = rejected;
  const lost = rejectedSum({ rejected: others });
  const isLost = table.table === 'lead' && lost * 2 > rows - repeated - duplicateId;
  if (misread.length === 0 && !isLost) return;
  const head = isLost
    ? `${lost === rows ? 'none' : `only ${rows - lost}`} of the ${rows} rows of ${file} can be kept, so nothing can be read off it`
    : `most of ${file} cannot be read as the mapping says`;
  const told = (misread.length > 0 ? misread : own).slice(0, mostTold);
  const lines = told.map((finding) => `  ${cellsLine(finding, formOf(finding, mapping))}`);
  throw new NoProposal(
    [head, ...lines, '  help: correct the mapping (docs/sources.md), or draw the export anew'].join('\n'),
    'missing',
  );
}

function formOf({ code, file, column }: RecordFinding, mapping: Mapping): string | undefined {
  if (column === undefined || !aboutForm.has(code)) return undefined;
  return declaredForm(mapping, column, code === 'records/bad-date' ? 'date' : 'instant', file);
}
