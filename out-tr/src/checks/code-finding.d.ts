import type { Finding, Range } from '../diagnostics/finding.ts';
import type { Change } from '../diagnostics/fix.ts';
import type { Place } from '../diagnostics/place.ts';
import { type KnownCodes } from './known-code.ts';
/** A code as it is written somewhere. */
export interface WrittenCode {
    readonly code: string;
    readonly place: Place;
    readonly range?: Range;
    /** How the word is replaced by the one that was meant. */
    readonly reword: (code: string) => Change;
}
/** What is wrong with a code that is to be weighed or accepted; nothing where it may be. */
export declare function codeFinding({ code, place, range, reword }: WrittenCode, known: KnownCodes): Finding | undefined;
