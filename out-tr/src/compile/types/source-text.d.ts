/** TypeScript source of plain data: nested objects and arrays, keys quoted, two blanks per level. */
export declare function literal(value: unknown, indent?: string): string;
/** A string, number or boolean as it stands in source. */
export declare function quoted(value: unknown): string;
/** A union of these strings; without any, nothing fits. */
export declare function union(values: readonly string[]): string;
/** A documentation comment of one line. */
export declare function comment(text: string): string;
