import type { CellReading, SourceColumn } from '../../model/source.ts';
import { normalText } from '../../support/normal-text.ts';
import { ownValue } from '../../support/own-value.ts';
import type { Engine } from '../engine.ts';
import { stagedSql } from '../load/staged-sql.ts';
import { tablePlan } from '../load/table-plan.ts';
import type { ProposedField } from './proposal.ts';
import { leniently, type ReadFile, type SeenWord, seenWords } from './seen-words.ts';

/** A field, the column that has it, and how its cells would be read as each type. */
export interface FieldColumn {
  readonly id: string;
  readonly column: SourceColumn;
  /** By types whose cells have a form of their own; tried in this order. */
  readonly readings: readonly (readonly [
    type: 'boolean' | 'date' | 'integer' | 'decimal',
    reading: CellReading,
    scale?: number,
  ])[];
  /** What the mapping says that words mean, by their normal form. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Between the values of a set, where the mapping says so. */
  readonly separator?: string;
}

/** More of them, or rarer ones, are no closed list but what people wrote; and what few leads have may lead to them. */
const mostValues = 30;
const mostWords = 400;
const fewestLeads = 5;

/** One of a hundred cells may be a slip. */
function isMost(fitting: number, all: number): boolean {
  return fitting * 100 >= all * 99;
}

/** So many rows tell which type is worth being asked of all of them. */
const firstRows = 500;

/** What a field is, by the cells of its column: a type holds where nearly every cell can be read so. */
export async function proposedField(
  engine: Engine,
  file: ReadFile,
  field: FieldColumn,
): Promise<ProposedField> {
  const { id, column, readings } = field;
  const known = { id, seen: 0, isPersonal: isPersonal(id) };
  if (known.isPersonal) return { ...known, type: 'text' };
  const first = await fitting(engine, file, column, readings, firstRows);
  const reading = first === undefined ? undefined : readings[first];
  const holds = reading !== undefined && (await fitting(engine, file, column, [reading])) === 0;
  if (holds) {
    const [type, , scale] = reading;
    return { ...known, type, ...(scale !== undefined && { scale }) };
  }
  const words = await seenWords(engine, file, column, mostWords);
  return { ...known, ...textOrChoice(words, field) };
}

/** The first of these readings that nearly all cells have, all of the file or the first so many rows of it. */
async function fitting(
  engine: Engine,
  { table, source, file, form }: ReadFile,
  column: SourceColumn,
  readings: FieldColumn['readings'],
  most?: number,
): Promise<number | undefined> {
  const tried = readings.map(
    ([, reading], place): SourceColumn => ({ ...column, target: `as${place}`, isRequired: false, reading }),
  );
  const spelled: SourceColumn = { ...column, target: 'word', isRequired: false, reading: { as: 'id' } };
  const plan = { ...tablePlan(table, { ...source, columns: [spelled, ...tried] }, file), fixed: {} };
  const counts = ['count(v0) AS n', ...tried.map((_, place) => `count(v${place + 1}) AS n${place}`)];
  const limit = most === undefined ? '' : ` LIMIT ${most}`;
  const [row = {}] = await leniently((lenient) =>
    engine.rows(
      `SELECT ${counts.join(', ')} FROM (SELECT * FROM (${stagedSql(plan, form, { lenient })})${limit})`,
    ),
  );
  const seen = Number(row['n'] ?? 0);
  const found = readings.findIndex((_, place) => isMost(Number(row[`n${place}`]), seen));
  return seen === 0 || found < 0 ? undefined : found;
}

function textOrChoice(
  words: readonly SeenWord[] | undefined,
  { separator, aliases }: Pick<FieldColumn, 'separator' | 'aliases'>,
): Pick<ProposedField, 'type' | 'values'> & Partial<Pick<ProposedField, 'isPersonal'>> {
  if (words === undefined || words.length === 0) return { type: 'text' };
  const values = meant(separator === undefined ? words : partsOf(words, separator), aliases);
  const often = values.filter(({ rows }) => rows >= fewestLeads);
  const sum = (some: readonly SeenWord[]): number => some.reduce((all, { rows }) => all + rows, 0);
  if (words.some(({ word }) => word.includes('@'))) return { type: 'text', isPersonal: true };
  const isClosed = often.length > 1 && often.length <= mostValues && isMost(sum(often), sum(values));
  if (!isClosed || often.some(({ word }) => hidden.test(word))) return { type: 'text' };
  return { type: separator === undefined ? 'enum' : 'set', values: often.map(({ word }) => word) };
}

const hidden = /\p{C}/u;

/** Values that the mapping calls the same are one. */
function meant(words: readonly SeenWord[], aliases: FieldColumn['aliases']): readonly SeenWord[] {
  const values = new Map<string, SeenWord>();
  for (const { word, rows } of words) {
    const value = ownValue(aliases, normalText(word)) ?? word;
    const key = normalText(value);
    values.set(key, { word: values.get(key)?.word ?? value, rows: rows + (values.get(key)?.rows ?? 0) });
  }
  return [...values.values()];
}

function partsOf(words: readonly SeenWord[], separator: string): readonly SeenWord[] {
  const parts = new Map<string, number>();
  for (const { word, rows } of words)
    for (const part of word.split(separator).map((each) => each.trim()))
      if (part !== '') parts.set(part, (parts.get(part) ?? 0) + rows);
  return [...parts].map(([word, rows]) => ({ word, rows })).toSorted((left, right) => right.rows - left.rows);
}

/** By its name; what leads to a person is marked, and its values never stand in a definition. */
function isPersonal(id: string): boolean {
  return /(?:^|-)(?:e?-?mail|phone|telefon|mobile|mobil|fax|name|vorname|nachname|contact|kontakt|owner|linkedin|address|adresse|street|birthday|caller)(?:-|$)/.test(
    id,
  );
}
