import type { AmountUnit } from '../../model/amount.ts';
import { sealedJson } from '../../records/kept/sealed.ts';
import { type Exact, formatExact } from '../../support/exact.ts';
import { formatInstant } from '../../support/instant.ts';
import { roundQuotient } from '../../support/rounding.ts';
import type { Block, Cell, FigureCell, ReportDocument } from '../document.ts';

/**
 * A report as JSON, described by `schemas/output/report.schema.json`: the same blocks with every text in both languages and
 * every number exact, as text; money is in units of the currency, to the minor unit.
 */
export function reportJson(document: ReportDocument, version: string): string {
  const { report, title, agreement, asOf, kept, zone, currency, period, blocks } = document;
  const told = {
    schemaVersion: 1,
    version,
    report,
    title,
    agreement,
    asOf: formatInstant(asOf),
    zone,
    currency,
    period,
    blocks: blocks.map(blockJson),
  };
  return sealedJson(told, kept);
}

function blockJson(block: Block): object {
  if (block.is !== 'table') return block;
  const { caption, columns, rows, total } = block;
  return {
    is: 'table',
    caption,
    columns,
    rows: rows.map((row) => row.map(cellJson)),
    ...(total && { total: total.map(cellJson) }),
  };
}

function cellJson(cell: Cell): object {
  switch (cell.is) {
    case 'amount':
      return { is: 'amount', unit: cell.unit, value: exactText(cell.unit, cell.value) };
    case 'figure':
      return figureJson(cell);
    default:
      return cell;
  }
}

function figureJson({ unit, figure, band, from, needed }: FigureCell): object {
  const { status, value, isNotReached, lacks, n, k, wilson, beside } = figure;
  return {
    is: 'figure',
    unit,
    status,
    value: value === undefined ? null : exactText(unit, value),
    ...(isNotReached === true && { isNotReached }),
    ...(lacks && { lacks }),
    ...(n !== undefined && { n }),
    ...(k !== undefined && { k }),
    ...(wilson && { wilson }),
    ...(band && { band }),
    ...(from !== undefined && { from }),
    ...(needed !== undefined && { needed }),
    beside,
  };
}

/** Minor units as whole ones of the currency. */
function exactText(unit: AmountUnit, { numerator, denominator }: Exact): string {
  if (unit !== 'money') return formatExact({ numerator, denominator });
  const rounded = roundQuotient(numerator, denominator);
  const sign = rounded < 0n ? '-' : '';
  const digits = String(rounded < 0n ? -rounded : rounded).padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
