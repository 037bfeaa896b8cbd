import type { UnknownReason } from '../../analyze/answer.ts';
/** Why something was not decided, and what to do about it, as one sentence without its full stop. */
export declare function unknownWords(reason: UnknownReason): string;
