import { type Files } from './load-fixture.ts';
/** What is found in files, as lines: position, marked text, code and owner, message, help, related. */
export declare function findingLines(files: Files): string;
