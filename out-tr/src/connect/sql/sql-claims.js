import { ForeignText } from '../../analyze/told/foreign-text.js';
import { duckdb } from '../../sql/dialects/duckdb.js';
import { evaluateSql } from '../../sql/read/evaluate-sql.js';
import { readSql } from '../../sql/read/read-sql.js';
import { areSameWords, differenceAt, layerColumns, sqlTables, } from '../../sql/read/sql-layers.js';
import { scoreQuery } from '../../sql/score-query.js';
import { localDayAt } from '../../support/zoned-time.js';
import { placeAt } from '../artefact-file.js';
import { leadColumns } from './lead-columns.js';
import { meantColumn } from './meant-column.js';
/** A reader of statements that score leads, as `scoreQuery` writes them for DuckDB. */
export function openSql(agreement) {
    const known = new Map();
    const writtenAt = (asOf) => {
        const written = known.get(asOf) ?? {
            tables: sqlTables(scoreQuery(agreement, { asOf, dialect: duckdb })),
            told: new Map(),
        };
        known.set(asOf, written);
        return written;
    };
    return (files) => files.flatMap((file) => claimsOf(agreement, file, writtenAt));
}
function claimsOf(agreement, file, writtenAt) {
    const placeOf = (at) => placeAt(file, at);
    const instant = /(?:occurred_at|objection_at) <= (\d+)/.exec(file.content)?.[1];
    if (instant === undefined)
        return [];
    const asOf = Number(instant);
    const { tables: written, told } = writtenAt(asOf);
    const statements = { told, reading: { agreement, today: localDayAt(agreement.zone, asOf) }, placeOf };
    try {
        const found = sqlTables(file.content);
        return written.flatMap((table) => tableClaims(statements, table, found.find(({ name }) => name === table.name)));
    }
    catch (error) {
        if (!(error instanceof ForeignText))
            throw error;
        return [{ place: placeOf(error.at), what: error.message }];
    }
}
/** Layers are read column by column; of everything before them only the very words are known. */
function tableClaims(statements, written, found) {
    const { placeOf } = statements;
    const title = written.name === '' ? 'the end of the statement' : `the table ${written.name}`;
    if (found === undefined)
        return [{ place: placeOf(0), what: `a statement without ${title}` }];
    if (areSameWords(found.words, written.words) && !isLayer(statements, written))
        return [];
    if (!isLayer(statements, written)) {
        const { at } = differenceAt(found.words, written.words) ?? found;
        return [{ place: placeOf(at), what: `other words in ${title}, of which only the words are known` }];
    }
    try {
        const columns = layerColumns(found);
        return layerColumns(written).flatMap((column) => columnClaim(statements, column, columns.find(({ name }) => name === column.name)));
    }
    catch (error) {
        if (!(error instanceof ForeignText))
            throw error;
        return [{ place: placeOf(error.at), what: error.message }];
    }
}
function isLayer({ reading: { agreement } }, table) {
    try {
        return layerColumns(table).some(({ name }) => meantColumn(agreement, name) !== undefined);
    }
    catch (error) {
        if (error instanceof ForeignText)
            return false;
        throw error;
    }
}
function columnClaim(statements, written, found) {
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
        if (foreign !== undefined)
            throw foreign;
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
    }
    catch (error) {
        if (!(error instanceof ForeignText))
            throw error;
        // Points of events are added up in tables of which only the words are known; so are the columns that use them.
        if (isWritten)
            return [];
        const { at } = differenceAt(found.words, written.words) ?? { at: error.at };
        return [{ clause, place: placeOf(at), what: error.message }];
    }
}
/** Read once, so that what is the same in every file is judged once. */
function toldWritten({ reading, told }, name, expression) {
    const known = told.get(name) ?? readSql(reading, expression);
    told.set(name, known);
    return known;
}
function evaluator({ reading }, expression) {
    const { agreement, today } = reading;
    return (witness) => evaluateSql(expression, leadColumns(agreement, today, witness));
}
