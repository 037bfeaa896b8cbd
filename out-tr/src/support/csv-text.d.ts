/** Cells as one line of comma-separated text (RFC 4180), its line feed included. */
export declare function csvLine(cells: readonly string[]): string;
