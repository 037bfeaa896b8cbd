/** `1 file`, `2 files`; the plural where it is not the noun with an s. */
export declare function counted(count: number, noun: string, plural?: string): string;
