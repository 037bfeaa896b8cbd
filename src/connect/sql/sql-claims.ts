import { ForeignText } from '../../analyze/told/foreign-text.ts';
import type { Told, ToldValue } from '../../analyze/told/told.ts';
import type { Agreement } from '../../model/agreement.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import { evaluateSql } from '../../sql/read/evaluate-sql.ts';
import { readSql } from '../../sql/read/read-sql.ts';
import type { SqlExpression } from '../../sql/read/sql-expression.ts';
import {
  areSameWords,
  differenceAt,
  layerColumns,
  type SqlColumn,
  type SqlTable,
  sqlTables,
} from '../../sql/read/sql-layers.ts';
import type { SqlReading } from '../../sql/read/sql-operand.ts';
import { scoreQuery } from '../../sql/score-query.ts';
import { localDayAt } from '../../support/zoned-time.ts';
import { type ArtefactFile, type ArtefactPlace, placeAt } from '../artefact-file.ts';
import type { ArtefactReader, Claim, Unread } from '../claim.ts';
import type { WitnessLead } from '../witness-lead.ts';
import { leadColumns } from './lead-columns.ts';
import { meantColumn } from './meant-column.ts';

/** A reader of statements that score leads, as `scoreQuery` writes them for DuckDB. */
export function openSql(agreement: Agreement): ArtefactReader {
  const known = new Map<number, Written>();
  const writtenAt = (asOf: number): Written => {
    const written = known.get(asOf) ?? {
      tables: sqlTables(scoreQuery(agreement, { asOf, dialect: duckdb })),
      told: new Map<string, Told>(),
    };
    known.set(asOf, written);
    return written;
  };
  return (files) => files.flatMap((file) => claimsOf(agreement, file, writtenAt));
}

/** A statement as it is written today, and what its columns were found to say. */
interface Written {
  readonly tables: readonly SqlTable[];
  readonly told: Map<string, Told>;
}

/** A statement of ours and the same statement as it is written today. */
interface Statements {
  readonly told: Map<string, Told>;
  readonly reading: SqlReading;
  readonly placeOf: (at: number) => ArtefactPlace;
}

function claimsOf(
  agreement: Agreement,
  file: ArtefactFile,
  writtenAt: (asOf: number) => Written,
): readonly (Claim | Unread)[] {
  const placeOf = (at: number): ArtefactPlace => placeAt(file, at);
  const instant = /(?:occurred_at|objection_at) <= (\d+)/.exec(file.content)?.[1];
  if (instant === undefined) return [];
  const asOf = Number(instant);
  const { tables: written, told } = writtenAt(asOf);
  const statements = { told, reading: { agreement, today: localDayAt(agreement.zone, asOf) }, placeOf };
  try {
    const found = sqlTables(file.content);
    return written.flatMap((table) =>
      tableClaims(
        statements,
        table,
        found.find(({ name }) => name === table.name),
      ),
    );
  } catch (error) {
    if (!(error instanceof ForeignText)) throw error;
    return [{ place: placeOf(error.at), what: error.message }];
  }
}

/** Layers are read column by column; of everything before them only the very words are known. */
function tableClaims(
  statements: Statements,
  written: SqlTable,
  found: SqlTable | undefined,
): readonly (Claim | Unread)[] {
  const { placeOf } = statements;
  const title = written.name === '' ? 'the end of the statement' : `the table ${written.name}`;
  if (found === undefined) return [{ place: placeOf(0), what: `a statement without ${title}` }];
  if (areSameWords(found.words, written.words) && !isLayer(statements, written)) return [];
  if (!isLayer(statements, written)) {
    const { at } = differenceAt(found.words, written.words) ?? found;
    return [{ place: placeOf(at), what: `other words in ${title}, of which only the words are known` }];
  }
  try {
    const columns = layerColumns(found);
    return layerColumns(written).flatMap((column) =>
      columnClaim(
        statements,
        column,
        columns.find(({ name }) => name === column.name),
      ),
    );
  } catch (error) {
    if (!(error instanceof ForeignText)) throw error;
    return [{ place: placeOf(error.at), what: error.message }];
  }
}

function isLayer({ reading: { agreement } }: Statements, table: SqlTable): boolean {
  try {
    return layerColumns(table).some(({ name }) => meantColumn(agreement, name) !== undefined);
  } catch (error) {
    if (error instanceof ForeignText) return false;
    throw error;
  }
}

function columnClaim(
  statements: Statements,
  written: SqlColumn,
  found: SqlColumn | undefined,
): readonly (Claim | Unread)[] {
  const { placeOf, reading } = statements;
  const meant = meantColumn(reading.agreement, written.name);
  if (found === undefined)
    return [{ place: placeOf(0), what: `a statement without the column ${written.name}` }];
  const place = placeOf(found.at);
  const isWritten = areSameWords(found.words, written.words);
  if (meant === undefined) {
    const { at } = differenceAt(found.words, written.words) ?? found;
    return isWritten ? [] : [{ place: placeOf(at), what: `other words in the column ${written.name}` }];
  }
  const { clause } = meant;
  const foreign = found.foreign;
  try {
    if (foreign !== undefined) throw foreign;
    if (found.expression === undefined || written.expression === undefined)
      throw new ForeignText('no expression', found.at);
    const got = evaluator(statements, found.expression);
    const told = readSql(reading, found.expression);
    const { expected } = meant;
    const now = {
      written: toldWritten(statements, written.name, written.expression),
      gotWritten: evaluator(statements, written.expression),
    };
    return [
      {
        clause,
        place,
        found: told,
        ...(meant.meant !== undefined && { meant: meant.meant }),
        ...now,
        isExact: true,
        expected,
        got,
      },
    ];
  } catch (error) {
    if (!(error instanceof ForeignText)) throw error;
    // Points of events are added up in tables of which only the words are known; so are the columns that use them.
    if (isWritten) return [];
    const { at } = differenceAt(found.words, written.words) ?? { at: error.at };
    return [{ clause, place: placeOf(at), what: error.message }];
  }
}

/** Read once, so that what is the same in every file is judged once. */
function toldWritten({ reading, told }: Statements, name: string, expression: SqlExpression): Told {
  const known = told.get(name) ?? readSql(reading, expression);
  told.set(name, known);
  return known;
}

function evaluator({ reading }: Statements, expression: SqlExpression): (witness: WitnessLead) => ToldValue {
  const { agreement, today } = reading;
  return (witness) => evaluateSql(expression, leadColumns(agreement, today, witness));
}
