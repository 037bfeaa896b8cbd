import type { Encoding } from '../../model/source.ts';
/** Why a file is not in the encoding that was declared. */
export interface EncodingTrouble {
    /** What the file does, to be said after its name. */
    readonly words: string;
    /** In which encoding it seems to be written. */
    readonly likely?: Encoding;
}
/** Undefined where the first bytes of the file do not say so. */
export declare function announcedTrouble(bytes: Uint8Array, declared: Encoding): EncodingTrouble | undefined;
/** Of a file declared as UTF-8: names of columns that are none. Almost always Excel has written them its own way. */
export declare function headerTrouble(headers: readonly string[]): EncodingTrouble | undefined;
