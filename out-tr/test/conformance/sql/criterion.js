import { atomSql, reachedColumn } from '../../../src/sql/criteria/atom-sql.js';
import { criterionSql } from '../../../src/sql/criteria/criterion-sql.js';
import { duckdb } from '../../../src/sql/dialects/duckdb.js';
import { factTables } from '../../../src/sql/fact-tables.js';
import { createStatement } from '../../../src/sql/statement.js';
import { loadLeads } from '../../sql/score-rows.js';
import { adapter } from '../adapter.js';
import { instantOf } from '../neutral-values.js';
import { normalCriterion, pointScale, questionsOf, } from '../scoring/criterion-case.js';
import { dictionaryOf, leadOf } from '../scoring/neutral-lead.js';
import { scaledOf } from '../scoring/neutral-points.js';
import { agreementOf } from './neutral-agreement.js';
import { recordAt, rowsByLead } from './query.js';
/** The criterion and each of its questions, over a lead whose score and stages the case gives. */
export function criterion(connection) {
    return adapter(async (testCase) => {
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
const points = ['total', 'fit', 'engagement'];
const labels = ['grade', 'band', 'cell', 'outcome'];
function givenColumns(statement, { score, reached = [] }, normal) {
    const given = (name) => score?.[name];
    const number = (value) => (value === undefined ? 'NULL' : scaledOf(value, pointScale));
    const text = (value) => (value === undefined ? 'NULL' : duckdb.text(String(value)));
    const stages = new Set(questionsOf(normal).flatMap(({ atom }) => (atom.op === 'reached' ? [atom.stage] : [])));
    return [
        ...points.map((name) => `CAST(${number(given(name))} AS BIGINT) AS ${name}_points`),
        ...labels.map((name) => `CAST(${text(given(name))} AS VARCHAR) AS ${name}_id`),
        ...[...stages].map((stage) => `${reached.includes(stage)} AS ${reachedColumn(statement, stage)}`),
    ];
}
