import type { Texts } from './plain-rows.ts';
/** The places of texts without NUL in the order of their bytes, which is that of their code points. Takes a step for every two bytes of the longest, each over all of them. */
export declare function byteOrder(texts: Texts): Uint32Array;
/** In bytes. */
export declare function longestText({ ends }: Texts): number;
