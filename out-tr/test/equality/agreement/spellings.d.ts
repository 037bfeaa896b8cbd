/**
 * Normalised texts that tell engines apart: quotes and wildcards of other languages, letters and digits beyond ASCII,
 * a letter with a mark that has no composed form, signs that are no letters, and text beyond the basic plane.
 */
export declare const spellings: readonly ['de', 'vp', 'sales', 'sal', 'head of it', "o'neil", '"x"', 'größe', 'ß', 'müller', '中文', '中', 'x́', '٣', '²', '100%', 'a_b', '%', 'a\\b', '💼 deal', '__proto__', '-'];
/** Those of them that are one word of letters and digits. */
export declare const words: readonly ['vp', 'sales', 'sal', 'it', 'größe', 'ß', 'müller', '中文', '中', '٣', 'x', 'deal'];
/** Ids that mean something to JavaScript, to SQL or to leadpact itself. */
export declare const ids: readonly ['alpha', 'constructor', 'order', 'x', 'x-1', 'to-string', 'lead-id', 'zeta'];
