import type { Atom } from '../../criteria/atoms.ts';
import type { CodeColumn } from '../../evaluate/columns/code-column.ts';
import type { FieldColumn } from '../../evaluate/columns/field-column.ts';
import type { LeadColumns } from '../../evaluate/columns/lead-columns.ts';
import { numberColumn } from '../../evaluate/columns/number-column.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Field } from '../../model/field.ts';
import type { ColumnEngine, RowPiece } from '../../records/engine.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import { type AnswerCodes, answerCodes, finishedAnswers, mostAnswers, ownTexts } from './answer-codes.ts';
import type { FactsRead } from './facts-read.ts';
import { type CodedColumn, packedCodes } from './packed-codes.ts';
import { listedWords, mentionedWords } from './word-codes.ts';

/** What is kept of leads beside their events and consents. */
export interface KnownLeads extends Omit<LeadColumns, 'consents' | 'events'> {
  /** NaN where the source does not say it. */
  readonly createdAt: Float64Array;
}

/**
 * The leads that the engine holds, numbered from 1 (`numberLeads`), as columns; of their fields what is asked of them. A lead
 * lies at its number less one. Fields answer every question that is asked as their values do, and hold no other values.
 */
export async function readLeadColumns(
  engine: ColumnEngine,
  agreement: Agreement,
  { fields, questions }: FactsRead,
): Promise<KnownLeads> {
  const [counted] = await engine.rows('SELECT coalesce(max(lead_id), 0) AS leads FROM lead');
  const leads = Number(counted?.['leads']);
  const asked = Object.values(agreement.fields).filter(({ id }) => fields.has(id));
  const questionsOf = (field: Field): readonly Atom[] => questions.get(field.id) ?? [];
  const instants = ['created_at', 'objection_at', 'recycled_at'].map((name) => numbers(name, leads));
  const counts = asked.filter(isNumber).map((field) => ({ field, ...numbers(field.id, leads) }));
  const texts = asked
    .filter(isText)
    .map((field) => ({ field, ...textsOf(agreement, field, questionsOf(field), leads) }));
  const coded = asked.filter(isCoded).map((field) => ({ field, ...codesOf(field, questionsOf(field)) }));
  const stages = listedWords(
    'recorded_stage',
    agreement.lifecycle.stages.map(({ id }) => id),
  );
  const packed = packedCodes([stages, ...coded], leads);
  const single = [...instants, ...counts, ...texts];
  const query = `SELECT lead_id, ${[...single, ...packed.sql.map((sql) => ({ sql }))].map(({ sql }) => sql).join(', ')} FROM lead`;
  await engine.pieces(query, (piece) => {
    const places = numbersOf(piece);
    for (const [index, { fill }] of single.entries()) fill(piece, index + 1, places);
    packed.fill(piece, single.length + 1, places);
  });
  const found: [string, FieldColumn][] = counts.map(({ field, values }) => [
    field.id,
    numberColumn(values, field.type === 'date' ? 'day' : 'number'),
  ]);
  for (const [index, column] of (await finishedAnswers(engine, texts)).entries())
    found.push([texts[index]?.field.id ?? '', column]);
  for (const [index, { field, values }] of coded.entries()) {
    const codes = packed.codes[index + 1];
    if (codes !== undefined) found.push([field.id, { kind: 'codes', codes, values }]);
  }
  const [createdAt, objectionFrom, recycledAt] = instants.map(({ values }) => values);
  return {
    leads,
    createdAt: createdAt ?? new Float64Array(leads).fill(Number.NaN),
    fields: Object.fromEntries(found),
    recordedStages: { kind: 'codes', codes: packed.codes[0] ?? new Uint8Array(leads), values: stages.values },
    ...everKnown('objectionFrom', objectionFrom),
    ...everKnown('recycledAt', recycledAt),
  };
}

function isNumber({ type }: Field): boolean {
  return type === 'integer' || type === 'decimal' || type === 'date';
}

function isText({ type }: Field): boolean {
  return type === 'text' || type === 'set';
}

function isCoded({ type }: Field): boolean {
  return type === 'enum' || type === 'boolean';
}

function codesOf({ id, type }: Field, asked: readonly Atom[]): CodedColumn & Pick<CodeColumn, 'values'> {
  if (type === 'enum') return mentionedWords(id, asked.flatMap(wordsOf));
  const name = duckdb.name(id);
  return {
    sql: `CASE WHEN ${name} THEN 1 WHEN NOT ${name} THEN 2 ELSE 0 END`,
    size: 3,
    values: [true, false],
  };
}

function wordsOf(atom: Atom): readonly string[] {
  if (atom.op === 'eq') return typeof atom.value === 'string' ? [atom.value] : [];
  return 'attribute' in atom && 'values' in atom ? atom.values : [];
}

function textsOf(agreement: Agreement, field: Field, asked: readonly Atom[], leads: number): AnswerCodes {
  return asked.length <= mostAnswers ? answerCodes(agreement, field, asked, leads) : ownTexts(field, leads);
}

/** Leads as the engine numbers them. */
export function numbersOf(piece: RowPiece): Int32Array {
  const numbers = piece.numbers(0);
  if (numbers instanceof Int32Array) return numbers;
  throw new Error('leads are not numbered');
}

function numbers(column: string, leads: number) {
  const values = new Float64Array(leads).fill(Number.NaN);
  return {
    values,
    sql: `coalesce(CAST(${duckdb.name(column)} AS DOUBLE), CAST('NaN' AS DOUBLE))`,
    fill: (piece: RowPiece, index: number, places: Int32Array): void => {
      const own = piece.numbers(index);
      for (let row = 0; row < places.length; row++) values[(places[row] ?? 1) - 1] = own[row] ?? Number.NaN;
    },
  };
}

/** Infinity where it never came; nothing where it came to no lead. */
function everKnown<Name extends string>(
  name: Name,
  instants: Float64Array | undefined,
): Partial<Record<Name, Float64Array>>;
function everKnown(name: string, instants: Float64Array | undefined): Record<string, Float64Array> {
  if (instants === undefined || instants.every(Number.isNaN)) return {};
  return { [name]: instants.map((instant) => (Number.isNaN(instant) ? Number.POSITIVE_INFINITY : instant)) };
}
