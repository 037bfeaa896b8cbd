/** Plain words: no emphasis, link, image, table cell or HTML, and nobody is mentioned. */
export declare function markdownText(text: string): string;
