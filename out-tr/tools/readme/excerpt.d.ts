/** The first line of an excerpt that the whole text does not have where it should; undefined where all stand in it, in order. */
export declare function strangeLine(excerpt: string, whole: string): string | undefined;
