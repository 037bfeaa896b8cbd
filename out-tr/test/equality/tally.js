import { columns } from './difference.js';
export function createTally() {
    const seen = columns.map((column) => ({ column, filled: 0, values: new Set() }));
    return {
        add: (rows) => {
            for (const count of seen) {
                for (const row of rows) {
                    const value = row[count.column];
                    if (value === null)
                        continue;
                    count.filled += 1;
                    count.values.add(value);
                }
            }
        },
        lines: () => seen.map(({ column, filled, values }) => `${column}: ${filled} with a value, ${values.size} different`),
    };
}
