import type { Scalar } from 'yaml';
import { type Reading } from './reading.ts';
/** The number of a scalar, with a finding where it is not the one that was written; never infinite, never minus zero. */
export declare function readNumber(node: Scalar.Parsed, value: number, reading: Reading): number | null;
