import type { Invocation } from '../command.ts';
import type { FindingCode } from '../finding-codes.ts';
/** The page of a finding code, as it lies in the package. */
export declare function codePage(invocation: Invocation, found: FindingCode): string;
