import type { CheckedAgreement } from './checked-agreement.ts';
/** What was judged, so that "no findings" cannot mean that nothing was read. */
export declare function judgedText({ agreement, linted, findings, suppressed, checks }: CheckedAgreement, files: number): string;
