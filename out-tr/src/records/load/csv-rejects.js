import { counted } from '../../support/counted.js';
import { rawSql } from './raw-sql.js';
/**
 * The lines of a delimited file that are no rows, in order, each once; or why the file is unreadable. What the engine tells
 * apart has to be what quotation marks and line ends alone tell apart, for at some of them it ends without a word.
 */
export async function csvRejects(reader, plan, form) {
    const scan = await reader.scanRows(plan.file, form);
    if (typeof scan === 'string')
        return scan;
    const { rows, blankLines, openQuote } = scan;
    if (openQuote !== undefined)
        return openQuoteWords(openQuote);
    const cells = plan.columns.map((_, place) => `count(r${place}) AS r${place}`);
    // Only of columns that are asked for the engine tests the letters.
    const [answer] = await reader.rows(`SELECT ${['count(*) AS all_rows', ...cells].join(', ')} FROM (${rawSql(plan, form, { lenient: true, listing: true })})`);
    const rejects = withoutBlanks(await rejectedLines(reader), blankLines);
    const swallowing = rejects.find(({ why }) => why === 'quote' || why === 'length');
    if (swallowing !== undefined)
        return swallowing.why === 'quote'
            ? openQuoteWords(swallowing.row)
            : `row ${swallowing.row} is longer than 8 MB, so the end of it is none`;
    const read = Number(answer?.['all_rows']) + rejects.length;
    if (read === rows)
        return rejects;
    return `by its quotation marks and line ends it has ${counted(rows, 'row')}, and ${read} could be told apart`;
}
/** A quotation mark that opens and does not close where a cell ends swallows rows, and nobody can say how many. */
function openQuoteWords(row) {
    return `from row ${row} on a quotation mark is open that does not close at the end of a cell`;
}
/** The engine counts blank lines among the others. */
function withoutBlanks(rejects, blankLines) {
    let before = 0;
    return rejects.map((reject) => {
        while ((blankLines[before] ?? Number.POSITIVE_INFINITY) < reject.row)
            before++;
        return { ...reject, row: reject.row - before };
    });
}
/** The lines that the last listing left out, by their places among rows and blank lines. */
async function rejectedLines(engine) {
    const first = (column) => `arg_min(${column}, ${graveness}) AS ${column}`;
    const rows = await engine.rows(`SELECT line, ${first('error_type')}, ${first('error_message')}, max(${breaks}) AS breaks, max(strlen(csv_line)) >= ${keptOfLine} AS is_cut FROM reject_errors GROUP BY line ORDER BY line`);
    await engine.run('DROP TABLE reject_errors');
    await engine.run('DROP TABLE reject_scans');
    return rows.map((row) => ({
        row: Number(row['line']),
        why: kinds.get(String(row['error_type'])) ?? 'ragged',
        words: wordsOf(String(row['error_message']), {
            breaks: Number(row['breaks'] ?? 0),
            isCut: row['is_cut'] === true,
        }),
    }));
}
const kinds = new Map([
    ['UNQUOTED VALUE', 'quote'],
    ['LINE SIZE OVER MAXIMUM', 'length'],
    ['INVALID ENCODING', 'encoding'],
]);
/** Of several things wrong with one line what may swallow others comes first. */
const graveness = `coalesce(list_position([${[...kinds.keys()].map((type) => `'${type}'`).join(', ')}], error_type), ${kinds.size + 1})`;
/** Line breaks inside the row; the engine keeps some around it too. */
const inner = `trim(csv_line, chr(10) || chr(13))`;
const breaks = `length(${inner}) - length(replace(${inner}, chr(10), ''))`;
/** Bytes that the engine keeps of a line at most. */
const keptOfLine = 10_000;
/** A row with line breaks in its cells takes several lines of the file; whoever reads it shall see how many go with it. */
function wordsOf(message, line) {
    const words = message.split('\n')[0]?.replace(/\.$/, '') ?? '';
    if (line.breaks === 0)
        return words;
    return `${words}, over ${line.isCut ? 'more than ' : ''}${line.breaks + 1} lines of the file`;
}
