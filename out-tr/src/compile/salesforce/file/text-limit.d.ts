/** The text in at most `longest` UTF-16 units, with an ellipsis where something was cut off; never half a character. */
export declare function cut(text: string, longest: number): string;
/** The same on one line, for labels and values. */
export declare function inlineText(text: string, longest: number): string;
