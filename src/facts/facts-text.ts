import { formulaSigns } from '../records/score-rows-sql.ts';
import { formatInstant, type Instant } from '../support/instant.ts';
import type { FactRow } from './fact-row.ts';
import type { LeadHistory } from './lead-history.ts';
import type { FactColumn, FactValue } from './worked-fact.ts';

/** How the import of a system wants its rows. */
export interface FactForm {
  /** Header of the column with the id of the record. */
  readonly idColumn: string;
  /** What empties a field; an empty cell leaves it as it is. */
  readonly blank: string;
}

interface FactsWriting {
  readonly columns: readonly FactColumn[];
  readonly rowOf: FactRow;
  readonly form: FactForm;
  readonly onLead?: (id: string) => void;
}

/** The rows as CSV in UTF-8, a piece for each share of the leads. */
export async function* factsText(
  shares: AsyncIterable<readonly LeadHistory[]>,
  { columns, rowOf, form, onLead = () => {} }: FactsWriting,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(lineOf([form.idColumn, ...columns.map(({ name }) => name)]));
  for await (const histories of shares) {
    const lines = histories.map((history) => {
      const { id } = history.record;
      onLead(id);
      return lineOf([harmless(id), ...rowOf(history).map((value) => cellOf(value, form))]);
    });
    yield encoder.encode(lines.join(''));
  }
}

function cellOf(value: FactValue, { blank }: FactForm): string {
  if (value === null) return blank;
  if (value === 'kept') return '';
  return 'at' in value ? formatInstant(wholeSecond(value.at)) : value.text;
}

/** Systems keep seconds; what happened within one is told as its beginning. */
function wholeSecond(instant: Instant): Instant {
  return Math.floor(instant / 1000) * 1000;
}

/** As `score` writes ids: a spreadsheet must not calculate with one. */
function harmless(id: string): string {
  return formulaSigns.some((sign) => id.startsWith(sign)) ? `'${id}` : id;
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\n`;
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
