import { afterAll, describe, expect, test } from 'vitest';
import { attributeHolds } from '../../src/criteria/attribute-holds.js';
import { factsOfValues } from '../../src/criteria/facts.js';
import { attributeSql } from '../../src/sql/criteria/attribute-sql.js';
import { duckdb } from '../../src/sql/dialects/duckdb.js';
import { postgres } from '../../src/sql/dialects/postgres.js';
import { createStatement } from '../../src/sql/statement.js';
import { fixtureAgreement } from '../compile/fixture-agreement.js';
import { noDuckDb, openDuckDb } from './duckdb-engine.js';
import { noPostgres, startPostgres } from './postgres-server.js';
const server = startPostgres();
afterAll(() => server?.stop());
/** Signs that patterns, escapes and quotes live on, letters beyond 16 bits and words at every place. */
const texts = [
    ...[
        'vp',
        'vp sales',
        'head of vp',
        'evp',
        'vp-sales',
        'vp_sales',
        'vp2',
        '2 vp',
        'größe',
        'größer',
        'x größe',
    ],
    ...['100%', '100', 'a_b', 'axb', "o'neil", 'c:\\temp', 'c:temp', 'a.b', 'a|b', '(a', '[a]', '^a$', '*'],
    ...['😀', '😀 vp', 'vp 😀', 'vp😀', 'x😀😀', '日本', '日本 vp', '𝒜𝒷', 'straße', 'ʼn', 'é', 'vp\u0301'],
];
const parts = [
    'vp',
    'größe',
    '%',
    '_',
    "'",
    '\\',
    '.',
    '|',
    '(',
    '[',
    '^',
    '$',
    '*',
    '😀',
    '😀😀',
    '日',
    'é',
    'e',
];
const words = ['vp', 'größe', '日本', 'a', 'b', 'é', '𝒜𝒷', '100', 'straße'];
const agreement = fixtureAgreement();
const attribute = 'job-title';
const questions = [
    ...['equals', 'contains', 'startsWith', 'endsWith'].flatMap((op) => parts.map((part) => ({ op, attribute, values: [part] }))),
    ...words.map((word) => ({ op: 'containsWord', attribute, values: [word] })),
    { op: 'containsWord', attribute, values: words },
    { op: 'endsWith', attribute, values: parts },
];
/** For every text the numbers of the questions that hold for it. */
const expected = texts.map((text) => {
    const facts = factsOfValues({ attributes: agreement.fields, values: { [attribute]: text }, today: 0 });
    return questions.flatMap((question, number) => (attributeHolds(question, facts) ? [number] : []));
});
function query(dialect) {
    const statement = createStatement(agreement, { asOf: 0, dialect });
    const rows = texts.map((text, place) => `(${place}, ${dialect.text(text)})`);
    const asked = questions.map((question, number) => `SELECT place, ${number} AS question FROM lead WHERE ${attributeSql(statement, question)}`);
    return `WITH lead(place, ${dialect.name(attribute)}) AS (VALUES ${rows.join(', ')}) ${asked.join(' UNION ALL ')} ORDER BY place, question`;
}
function byText(pairs) {
    return texts.map((_, place) => pairs.flatMap(([of, question]) => (of === place ? [question] : [])));
}
describe('texts answer questions as the evaluator does', () => {
    test('in DuckDB', async () => {
        const connection = await openDuckDb();
        if (connection === undefined)
            return console.warn(noDuckDb);
        const rows = (await connection.runAndReadAll(query(duckdb))).getRows();
        expect(byText(rows.map(([place, question]) => [Number(place), Number(question)]))).toEqual(expected);
    });
    test('in PostgreSQL', () => {
        if (server === undefined)
            return console.warn(noPostgres);
        const lines = server
            .run(`${query(postgres)};\n`)
            .trim()
            .split('\n');
        const pairs = lines.map((line) => {
            const [place, question] = line.split('|');
            return [Number(place), Number(question)];
        });
        expect(byText(pairs)).toEqual(expected);
    });
});
