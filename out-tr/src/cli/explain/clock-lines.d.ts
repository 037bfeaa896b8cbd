import { type Telling } from './telling.ts';
/** Every promise that runs, or ran, on the lead: when it started, when it is due, how it stands. */
export declare function clockLines(telling: Telling): readonly string[];
