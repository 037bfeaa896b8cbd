import type { DuckDBConnection } from '@duckdb/node-api';
import { isConnective } from '../../../src/criteria/atoms.ts';
import type { Criterion } from '../../../src/criteria/criterion.ts';
import { atomSql, reachedColumn } from '../../../src/sql/criteria/atom-sql.ts';
import { criterionSql } from '../../../src/sql/criteria/criterion-sql.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { factTables } from '../../../src/sql/fact-tables.ts';
import { createStatement, type Statement } from '../../../src/sql/statement.ts';
import { loadLeads } from '../../sql/score-rows.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { instantOf } from '../neutral-values.ts';
import { criterionOf, type NeutralCriterion } from '../scoring/neutral-criterion.ts';
import { dictionaryOf, leadOf, type NeutralLead } from '../scoring/neutral-lead.ts';
import { type Exact, scaledOf } from '../scoring/neutral-points.ts';
import { agreementOf } from './neutral-agreement.ts';
import { recordAt, rowsByLead } from './query.ts';

interface CriterionCase extends NeutralLead {
  readonly asOf: string;
  readonly criterion: NeutralCriterion;
  readonly score?: Readonly<Record<string, Exact>> | null;
  readonly reached?: readonly string[];
}

const pointScale = 6;

/** The criterion and each of its questions, over a lead whose score and stages the case gives. */
export function criterion(connection: DuckDBConnection): Adapter {
  return adapter(async (testCase: CriterionCase) => {
    const asOf = instantOf(testCase.asOf);
    const dictionary = dictionaryOf(testCase);
    const agreement = agreementOf(dictionary, {});
    const normal = criterionOf(testCase.criterion, testCase.attributes ?? {}, pointScale);
    await loadLeads(connection, agreement, [recordAt(dictionary, leadOf(testCase), asOf)]);
    const statement = createStatement(agreement, { asOf, dialect: duckdb });
    const asked = questions(normal, '');
    const answers = [criterionSql(statement, normal), ...asked.map(({ atom }) => atomSql(statement, atom))];
    const columns = answers.map((answer, index) => `coalesce(${answer}, FALSE) AS answer_${index}`);
    const tables = factTables(statement).join(',\n');
    const given = givenColumns(statement, testCase, normal).join(', ');
    const query = `WITH RECURSIVE ${tables} SELECT lead_id, ${columns.join(', ')} FROM (SELECT *, ${given} FROM lead_fact)`;
    const row = (await rowsByLead(connection, query)).get('lead');
    return {
      value: row?.['answer_0'],
      atoms: asked.map(({ path }, index) => [path, row?.[`answer_${index + 1}`]]),
    };
  });
}

interface Question {
  readonly path: string;
  readonly atom: Parameters<typeof atomSql>[1];
}

function questions(part: Criterion, path: string): readonly Question[] {
  if (!isConnective(part)) return [{ path: path || '/', atom: part }];
  return part.of.flatMap((each, index) => questions(each, `${path}/${index}`));
}

const points = ['total', 'fit', 'engagement'] as const;
const labels = ['grade', 'band', 'cell', 'outcome'] as const;

function givenColumns(statement: Statement, { score, reached = [] }: CriterionCase, normal: Criterion) {
  const given = (name: string): Exact | undefined => score?.[name];
  const number = (value: Exact | undefined) => (value === undefined ? 'NULL' : scaledOf(value, pointScale));
  const text = (value: Exact | undefined) => (value === undefined ? 'NULL' : duckdb.text(String(value)));
  const stages = new Set(
    questions(normal, '').flatMap(({ atom }) => (atom.op === 'reached' ? [atom.stage] : [])),
  );
  return [
    ...points.map((name) => `CAST(${number(given(name))} AS BIGINT) AS ${name}_points`),
    ...labels.map((name) => `CAST(${text(given(name))} AS VARCHAR) AS ${name}_id`),
    ...[...stages].map((stage) => `${reached.includes(stage)} AS ${reachedColumn(statement, stage)}`),
  ];
}
