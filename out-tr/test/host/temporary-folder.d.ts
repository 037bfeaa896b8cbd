/** A folder of its own for one test, with these files in it, gone when the test ends. */
export declare function temporaryFolder(files?: Readonly<Record<string, string | Uint8Array>>): string;
