import { type Scan } from './scan.ts';
/** A text over several lines, behind `|` or `>`, perhaps with `-`; its lines are indented deeper than `indent`. */
export declare function readLines(scan: Scan, indent: number): string;
