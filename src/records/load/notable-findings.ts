import type { NameNoun } from '../../model/source.ts';
import { counted } from '../../support/counted.ts';
import { wholeNumbers } from '../cells/typed-number.ts';
import type { RecordCode } from '../codes.ts';
import type { Engine } from '../engine.ts';
import { type RecordFinding, recordFinding } from '../record-finding.ts';
import { exampleRows } from './example-rows.ts';
import { idFindings } from './id-findings.ts';
import { notableSql } from './staged-sql.ts';
import type { PlannedColumn } from './table-plan.ts';
import type { KeptTable } from './table-views.ts';

/** What is wrong with the rows of a table, by kind and column, with the first rows of each. */
export async function notableFindings(engine: Engine, staged: KeptTable): Promise<readonly RecordFinding[]> {
  const cells = staged.isNotable ? await cellFindings(engine, staged) : [];
  return [...cells, ...(await idFindings(engine, staged))];
}

async function cellFindings(engine: Engine, staged: KeptTable): Promise<readonly RecordFinding[]> {
  const { plan, form, lenient } = staged;
  const notable = `notable_${plan.table}`;
  await engine.run(`CREATE TABLE ${notable} AS ${notableSql(plan, form, { lenient })}`);
  const troubles = plan.columns.flatMap((column, place) => [
    { column, place, flag: `unreadable${place}`, code: codeOf(column) },
    { column, place, flag: `unknown${place}`, code: 'records/unknown-value' as const },
  ]);
  const [counts] = await engine.rows(
    `SELECT ${troubles.map(({ flag }) => `count(*) FILTER (${flag}) AS ${flag}`).join(', ')} FROM ${notable}`,
  );
  const findings: RecordFinding[] = [];
  for (const { column, place, flag, code } of troubles) {
    const count = Number(counts?.[flag] ?? 0);
    if (count === 0 || code === undefined) continue;
    const query = `SELECT row_place, r${place} AS cell FROM ${notable} WHERE ${flag}`;
    const examples = await exampleRows(engine, query, staged);
    const troubleWords = code !== 'records/unknown-value' && isUncounted(column) ? uncounted : undefined;
    const message = `${counted(count, 'cell')} ${troubleWords?.words(count) ?? wordsOf(code, count)}`;
    const help = troubleWords && { help: troubleWords.help };
    findings.push(
      recordFinding(code, {
        file: plan.file.shown,
        column: column.header,
        message,
        count,
        examples,
        ...help,
      }),
    );
  }
  await engine.run(`DROP TABLE ${notable}`);
  return findings;
}

/** What an unreadable cell of the column is. */
function codeOf({ reading, isRequired }: PlannedColumn): RecordCode | undefined {
  switch (reading.as) {
    case 'name':
      return nameCode(reading.noun, isRequired);
    case 'number':
    case 'sum':
      return 'records/bad-number';
    case 'boolean':
      return 'records/bad-flag';
    case 'date':
      return 'records/bad-date';
    case 'instant':
      return 'records/bad-instant';
    case 'id':
      return 'records/missing-id';
    default:
      return isRequired ? 'records/missing-value' : undefined;
  }
}

function nameCode(noun: NameNoun, isRequired: boolean): RecordCode {
  switch (noun) {
    case 'purpose':
    case 'signal':
    case 'stage':
      return `records/unknown-${noun}`;
    case 'member':
      // Where somebody is needed the row is left out, and that is no mere warning.
      return isRequired ? 'records/unknown-name' : 'records/unknown-member';
    default:
      return 'records/unknown-name';
  }
}

/** Whole numbers in a column of instants whose format counts nothing. */
function isUncounted({ reading, type = '' }: PlannedColumn): boolean {
  return reading.as === 'instant' && reading.counted === undefined && wholeNumbers.test(type);
}

const uncounted = {
  words: (count: number): string =>
    `${count === 1 ? 'is a whole number' : 'are whole numbers'}, which ${count === 1 ? 'says' : 'say'} no instant in this format`,
  help: 'declare `format: epoch seconds` or `format: epoch milliseconds` for the column',
};

function wordsOf(code: RecordCode, count: number): string {
  const is = count === 1 ? 'is' : 'are';
  switch (code) {
    case 'records/bad-number':
      return `${is} no number of this form`;
    case 'records/bad-flag':
      return count === 1 ? 'says neither yes nor no' : 'say neither yes nor no';
    case 'records/bad-date':
      return `${is} no date of this form`;
    case 'records/bad-instant':
      return `${is} no instant of this form`;
    case 'records/missing-id':
      return `${is} empty, so the row has no id`;
    case 'records/missing-value':
      return `${is} empty, where every row has to say something`;
    case 'records/unknown-value':
      return count === 1 ? 'lies outside the domain' : 'lie outside the domain';
    default:
      return count === 1 ? 'says nothing the agreement knows' : 'say nothing the agreement knows';
  }
}
