import { type Scan } from './scan.ts';
/** A scalar as the core schema of YAML 1.2 reads what stands without quotes. */
export type PlainValue = string | number | boolean | null;
/** The value of a scalar without quotes; numbers in an unusual form are left to the full reader. */
export declare function plainValue(text: string, scan: Scan): PlainValue;
/** Whether a key without quotes would be no text but nothing. */
export declare function isNothing(key: string): boolean;
