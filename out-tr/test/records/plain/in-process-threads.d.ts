import type { PlainThreads } from '../../../src/records/plain/load-plain-export.ts';
/** As many threads of a script as are wanted, all of them in this one. */
export declare function inProcessThreads(script: string, count: number): PlainThreads;
