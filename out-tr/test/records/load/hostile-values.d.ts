/** Cells that look like what they are not, or are what they do not look like; for every reading some thirty. */
export declare const numbers: readonly string[];
export declare const dates: readonly string[];
export declare const instants: readonly string[];
export declare const locals: readonly string[];
export declare const halves: readonly string[];
export declare const flags: readonly string[];
export declare const words: readonly string[];
