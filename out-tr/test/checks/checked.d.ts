import { type CheckedAgreement } from '../../src/cli/checked-agreement.ts';
/** What is said of texts by path, on a day. */
export declare function checked(texts: Iterable<readonly [path: string, text: string]>, day?: string): CheckedAgreement;
/** The base agreement with a fragment laid over it; comments of the fragment stand before the line they stand before there. */
export declare function withFragment(fragment: string): ReadonlyMap<string, string>;
