/** Asks one question; undefined when the line is closed (Ctrl-C, Ctrl-D) before there is an answer. */
export declare function askAt(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, question: string): Promise<string | undefined>;
