import { type Telling } from './telling.ts';
/** The score line by line; the lines and the bounds that acted add up to the total. */
export declare function scoreLines(telling: Telling): readonly string[];
