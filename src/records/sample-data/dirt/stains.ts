import { formatInstant, parseInstant } from '../../../support/instant.ts';
import type { RecordRow } from '../record-row.ts';
import { filledColumns, type Stain, type Stained, withCell } from './stain.ts';

/** Every kind of dirt, alphabetical. */
export const stains: readonly Stain[] = [
  { id: 'bad-instant', apply: badInstant },
  { id: 'duplicate-id', apply: ({ row, columns }) => (hasOwnId(row, columns) ? [row, row] : undefined) },
  { id: 'duplicate-person', apply: duplicatePerson },
  { id: 'missing-id', apply: missingId },
  { id: 'negative-duration', apply: negativeDuration },
  { id: 'out-of-order', apply: outOfOrder },
  { id: 'placeholder', apply: placeholder },
  { id: 'spelling', apply: spelling },
  { id: 'unknown-lead', apply: unknownLead },
  { id: 'unknown-value', apply: unknownValue },
];

function badInstant(stained: Stained): readonly RecordRow[] | undefined {
  const texts = ['31.02.2026 25:61', 'yesterday', '2026-02-30T10:00Z', '20/11/26'];
  return oneCell(
    stained,
    filledColumns(stained, ({ type }) => type === 'instant'),
    () => texts,
  );
}

/** The same person once more, under an id of its own and typed by somebody else. */
function duplicatePerson(stained: Stained): readonly RecordRow[] | undefined {
  const { row, columns } = stained;
  if (row.file !== 'leads') return undefined;
  const cells = row.cells.map((cell, index) => {
    if (index === 0) return `${cell}-2`;
    return columns[index]?.type === 'text' && index % 2 === 0 ? cell.toUpperCase() : cell;
  });
  return [row, { ...row, cells }];
}

/** Rows of some tables have no id but that of their lead. */
function hasOwnId({ file }: RecordRow, [first]: Stained['columns']): boolean {
  return first?.type === 'id' && (file === 'leads' || first.name !== 'lead_id');
}

function missingId(stained: Stained): readonly RecordRow[] | undefined {
  return stained.columns[0]?.type === 'id' ? [withCell(stained.row, 0, '')] : undefined;
}

/** Entered a month before anything could have been. */
function negativeDuration({ row, columns }: Stained): readonly RecordRow[] | undefined {
  if (row.file !== 'stage-history' || row.cells[place(columns, 'from_stage')] === '') return undefined;
  const column = place(columns, 'entered_at');
  const at = parseInstant(row.cells[column] ?? '');
  return at === undefined ? undefined : [withCell(row, column, formatInstant(at - 30 * 86_400_000))];
}

/** An hour later the lead stands in the first stage again, and nothing allows that. */
function outOfOrder({ row, columns, agreement }: Stained): readonly RecordRow[] | undefined {
  const [from, to, at] = ['from_stage', 'to_stage', 'entered_at'].map((name) => place(columns, name));
  if (row.file !== 'stage-history' || from === undefined || to === undefined || at === undefined)
    return undefined;
  const stage = row.cells[to] ?? '';
  const [first] = agreement.lifecycle.stages;
  const entered = parseInstant(row.cells[at] ?? '');
  if (first === undefined || entered === undefined || stage === '' || stage === first.id) return undefined;
  const back = row.cells
    .with(from, stage)
    .with(to, first.id)
    .with(at, formatInstant(entered + 3_600_000));
  return [row, { ...row, cells: back }];
}

/** What people type into a field that must not stay empty. */
function placeholder(stained: Stained): readonly RecordRow[] | undefined {
  const texts = ['n/a', '-', 'unknown', 'asdf', '???'];
  return oneCell(
    stained,
    filledColumns(stained, ({ name, type }) => (isOwn(name) ? type !== 'boolean' : name === 'amount_minor')),
    () => texts,
  );
}

/** Capital letters and blanks, which compare as equal. */
function spelling(stained: Stained): readonly RecordRow[] | undefined {
  const columns = filledColumns(
    stained,
    ({ name, type }) => isOwn(name) && (type === 'text' || type === 'set'),
  );
  return oneCell(stained, columns, (cell) => [
    ` ${cell}`,
    `${cell}  `,
    cell.toUpperCase(),
    cell.toLowerCase(),
  ]);
}

function unknownLead(stained: Stained): readonly RecordRow[] | undefined {
  const { row, columns, random } = stained;
  const column = place(columns, 'lead_id');
  // What only the platform has is no mistake.
  if (row.file === 'leads' || row.file === 'map-leads' || column < 0) return undefined;
  return [withCell(row, column, `x-${String(random.below(1_000_000)).padStart(7, '0')}`)];
}

/** A name or a value that the agreement does not know. */
function unknownValue(stained: Stained): readonly RecordRow[] | undefined {
  const { fields } = stained.agreement;
  const isChoice = (name: string): boolean =>
    Object.hasOwn(fields, name) && (fields[name]?.values.length ?? 0) > 0;
  const columns = filledColumns(stained, ({ name, type }) => type === 'name' || isChoice(name));
  return oneCell(stained, columns, () => ['Sonstiges (alt)', 'MIGRATED_2019']);
}

function oneCell(
  { row, random }: Stained,
  columns: readonly number[],
  texts: (cell: string) => readonly string[],
): readonly RecordRow[] | undefined {
  if (columns.length === 0) return undefined;
  const column = random.pick(columns);
  return [withCell(row, column, random.pick(texts(row.cells[column] ?? '')))];
}

/** Columns named after the agreement's fields and properties have no underscore. */
function isOwn(name: string): boolean {
  return !name.includes('_');
}

function place(columns: Stained['columns'], name: string): number {
  return columns.findIndex((column) => column.name === name);
}
