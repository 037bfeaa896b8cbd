import type { DuckDBConnection } from '@duckdb/node-api';
import type { Criterion } from '../../../src/criteria/criterion.ts';
import { atomSql, reachedColumn } from '../../../src/sql/criteria/atom-sql.ts';
import { criterionSql } from '../../../src/sql/criteria/criterion-sql.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { factTables } from '../../../src/sql/fact-tables.ts';
import { createStatement, type Statement } from '../../../src/sql/statement.ts';
import { loadLeads } from '../../sql/score-rows.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { instantOf } from '../neutral-values.ts';
import {
  type CriterionCase,
  type NeutralScore,
  normalCriterion,
  pointScale,
  questionsOf,
} from '../scoring/criterion-case.ts';
import { dictionaryOf, leadOf } from '../scoring/neutral-lead.ts';
import { type Exact, scaledOf } from '../scoring/neutral-points.ts';
import { agreementOf } from './neutral-agreement.ts';
import { recordAt, rowsByLead } from './query.ts';

/** The criterion and each of its questions, over a lead whose score and stages the case gives. */
export function criterion(connection: DuckDBConnection): Adapter {
  return adapter(async (testCase: CriterionCase) => {
    const asOf = instantOf(testCase.asOf);
    const dictionary = dictionaryOf(testCase);
    const agreement = agreementOf(dictionary, {});
    const normal = normalCriterion(testCase);
    await loadLeads(connection, agreement, [recordAt(dictionary, leadOf(testCase), asOf)]);
    const statement = createStatement(agreement, { asOf, dialect: duckdb });
    const asked = questionsOf(normal);
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

const points = ['total', 'fit', 'engagement'] as const;
const labels = ['grade', 'band', 'cell', 'outcome'] as const;

function givenColumns(statement: Statement, { score, reached = [] }: CriterionCase, normal: Criterion) {
  const given = (name: keyof NeutralScore): Exact | undefined => score?.[name];
  const number = (value: Exact | undefined) => (value === undefined ? 'NULL' : scaledOf(value, pointScale));
  const text = (value: Exact | undefined) => (value === undefined ? 'NULL' : duckdb.text(String(value)));
  const stages = new Set(
    questionsOf(normal).flatMap(({ atom }) => (atom.op === 'reached' ? [atom.stage] : [])),
  );
  return [
    ...points.map((name) => `CAST(${number(given(name))} AS BIGINT) AS ${name}_points`),
    ...labels.map((name) => `CAST(${text(given(name))} AS VARCHAR) AS ${name}_id`),
    ...[...stages].map((stage) => `${reached.includes(stage)} AS ${reachedColumn(statement, stage)}`),
  ];
}
