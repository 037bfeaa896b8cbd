import type { Atom } from '../../criteria/atoms.ts';
import { type CodeColumn, growingCodeColumn } from '../../evaluate/columns/code-column.ts';
import { codesUpTo, growingCodes } from '../../evaluate/columns/codes.ts';
import type { Engine, EngineRow, RowPiece } from '../../records/engine.ts';
import { criterionSql } from '../../sql/criteria/criterion-sql.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import { createStatement, type ScoredAgreement } from '../../sql/statement.ts';

/**
 * Texts and sets of which is only asked what some criteria say of them. The engine answers; values that answer alike get one
 * code, and one of them stands for all.
 */
export interface AnswerCodes {
  /** A DOUBLE that holds one answer in each bit; 0 = no value. */
  readonly sql: string;
  readonly fill: (piece: RowPiece, index: number, places: Int32Array) => void;
  /** Leads whose values are still to be read, one for each code. */
  readonly standing: () => readonly number[];
  /** The column, by the values of these leads in their order. */
  readonly finished: (values: readonly (string | null)[]) => CodeColumn;
}

/** So many bits are exact in a number, less one that says that there is a value. */
export const mostAnswers = 50;

export function answerCodes(
  agreement: ScoredAgreement,
  field: { readonly id: string; readonly type: string },
  asked: readonly Atom[],
  leads: number,
): AnswerCodes {
  const statement = createStatement(agreement, { asOf: 0, dialect: duckdb });
  const name = duckdb.name(field.id);
  const bits = asked.map(
    (atom, bit) => `CASE WHEN ${criterionSql(statement, atom)} THEN ${2 ** (bit + 1)} ELSE 0 END`,
  );
  const codes = growingCodes();
  const known = new Map<number, number>([[0, 0]]);
  const first: number[] = [];
  return {
    sql: `CAST(CASE WHEN ${name} IS NULL THEN 0 ELSE ${['1', ...bits].join(' + ')} END AS DOUBLE)`,
    fill: (piece, index, places) => {
      const answers = piece.numbers(index);
      for (let row = 0; row < piece.rows; row++) {
        const answer = answers[row] ?? 0;
        let code = known.get(answer);
        if (code === undefined) {
          code = first.push(places[row] ?? 0);
          known.set(answer, code);
        }
        if (code > 0) codes.put((places[row] ?? 1) - 1, code);
      }
    },
    standing: () => first,
    finished: (values) => ({
      kind: 'codes',
      codes: first.length === 0 ? codesUpTo(0, leads) : codes.finished(leads),
      values: values.map((value) => (field.type === 'set' ? listOf(value ?? '') : (value ?? ''))),
    }),
  };
}

/** Reads the values of all leads that stand for others, which takes one pass over the leads, and finishes the columns. */
export async function finishedAnswers(
  engine: Engine,
  columns: readonly (AnswerCodes & { readonly field: { readonly id: string } })[],
): Promise<readonly CodeColumn[]> {
  const leads = new Set(columns.flatMap(({ standing }) => standing()));
  const names = columns.map(({ field }) => duckdb.name(field.id));
  const rows =
    leads.size === 0
      ? []
      : await engine.rows(
          `SELECT lead_id, ${names.map((name, index) => `${name} AS value_${index}`).join(', ')} FROM lead WHERE lead_id IN (${[...leads].join(', ')})`,
        );
  const found = new Map(rows.map((row) => [row['lead_id'], row]));
  return columns.map(({ standing, finished }, index) =>
    finished(standing().map((lead) => textOf(found.get(lead)?.[`value_${index}`]))),
  );
}

function textOf(value: EngineRow[string] | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

/** Sets lie in the engine as their values with a line feed around each. */
function listOf(text: string): readonly string[] {
  return text.split('\n').filter((value) => value !== '');
}

/** Texts as they are, where too much is asked of them: each lead may have one of its own. */
export function ownTexts(field: { readonly id: string; readonly type: string }, leads: number): AnswerCodes {
  const growing = growingCodeColumn();
  return {
    sql: duckdb.name(field.id),
    fill: (piece, index, places) => {
      const textAt = piece.text(index);
      for (let row = 0; row < piece.rows; row++) {
        const text = textAt(row);
        if (text !== null) growing.put((places[row] ?? 1) - 1, field.type === 'set' ? listOf(text) : text);
      }
    },
    standing: () => [],
    finished: () => growing.finished(leads),
  };
}
