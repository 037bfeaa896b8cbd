import { normalTextFunction } from '../../records/cells/words-sql.js';
import { normalText } from '../../support/normal-text.js';
/** Most texts of an export come again: names of countries, branches, positions. */
const remembered = 100_000;
/**
 * Gives the engine `normalText` for texts that are not plain ASCII, by its own tables of Unicode that would differ from
 * those of the other engines. Each text is normalised once as long as it is remembered.
 */
export function registerNormalText(connection, { DuckDBScalarFunction, VARCHAR }) {
    const known = new Map();
    const normal = (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before || null;
        const now = normalText(text);
        if (known.size >= remembered)
            known.clear();
        known.set(text, now);
        return now || null;
    };
    connection.registerScalarFunction(DuckDBScalarFunction.create({
        name: normalTextFunction,
        parameterTypes: [VARCHAR],
        returnType: VARCHAR,
        mainFunction: (_, input, output) => {
            const cells = input.getColumnVector(0);
            for (let row = 0; row < input.rowCount; row++) {
                const cell = cells.getItem(row);
                output.setItem(row, typeof cell === 'string' ? normal(cell.slice(1)) : null);
            }
            output.flush();
        },
    }));
}
