import type {
  ReportCellDocument,
  ReportDocument as ReportJson,
  ReportTableDocument,
} from '../../generated/output-documents.ts';
import type { Agreement } from '../../model/agreement.ts';
import { readKept } from '../../records/kept/read-kept.ts';
import type { Block, Cell, ReportDocument, Table } from '../../report/document.ts';
import { type Exact, exact } from '../../support/exact.ts';
import { parseInstant } from '../../support/instant.ts';
import { localDateAt } from '../../support/zoned-time.ts';
import { exactIn, figureIn } from '../measured/figure.ts';
import { parsedOutput } from '../measured/parsed-output.ts';
import type { ArchivedReport } from './archived-report.ts';

const remedy = 'write one with leadpact report … --format json';

/** The report in a file, or one sentence: what is wrong with it, and what to write. */
export function readReport(text: string, file: string, { zone }: Agreement): ArchivedReport | string {
  const json = parsedOutput(text, { kind: 'report', noun: 'report', remedy });
  if (typeof json === 'string') return json;
  const asOf = parseInstant(json.asOf);
  if (asOf === undefined) return `its asOf, ${json.asOf}, is no instant; ${remedy}`;
  const uneven = json.blocks.find((block) => block.is === 'table' && !isEven(block));
  if (uneven !== undefined)
    return `a row of one of its tables has not as many cells as the table has columns; ${remedy}`;
  const told = localDateAt(zone, asOf);
  return {
    id: `${json.report}-${json.period.from}-${json.period.to}-${told}-${json.kept.seal.slice(0, 6)}`,
    file,
    document: documentIn(json, asOf),
    isUnchanged: readKept(text)?.isUnchanged === true,
  };
}

function isEven({ columns, rows, total }: ReportTableDocument): boolean {
  return [...rows, ...(total ? [total] : [])].every((row) => row.length === columns.length);
}

function documentIn(json: ReportJson, asOf: number): ReportDocument {
  const { report, title, agreement, kept, zone, currency, period, blocks } = json;
  return {
    report,
    title,
    agreement,
    asOf,
    kept: { what: kept.what, asOf, zone, until: kept.until },
    zone,
    currency,
    period,
    blocks: blocks.map(blockIn),
  };
}

function blockIn(block: ReportJson['blocks'][number]): Block {
  return block.is === 'table' ? tableIn(block) : block;
}

function tableIn({ caption, columns, rows, total }: ReportTableDocument): Table {
  return {
    is: 'table',
    caption,
    columns,
    rows: rows.map((row) => row.map(cellIn)),
    ...(total && { total: total.map(cellIn) }),
  };
}

function cellIn(cell: ReportCellDocument): Cell {
  switch (cell.is) {
    case 'amount':
      return { is: 'amount', unit: cell.unit, value: amountIn(cell) };
    case 'figure': {
      const { is, unit, value, band, from, needed, ...rest } = cell;
      const told = value === null || value === undefined ? undefined : amountIn({ unit, value });
      return {
        is,
        unit,
        figure: { ...figureIn(rest), ...(told && { value: told }) },
        ...(band && { band }),
        ...(from !== undefined && { from }),
        ...(needed !== undefined && { needed }),
      };
    }
    default:
      return cell;
  }
}

/** Money stands there in units of the currency, and is counted in hundredths of them. */
function amountIn({ unit, value }: { readonly unit: string; readonly value: string }): Exact {
  if (unit === 'money' && value.includes('.')) return exact(BigInt(value.replace('.', '')));
  return exactIn(value);
}
