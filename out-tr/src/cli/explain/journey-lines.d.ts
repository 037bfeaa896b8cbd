import { type Telling } from './telling.ts';
/** The stages the lead entered, and what keeps it from the next one. */
export declare function journeyLines(telling: Telling): readonly string[];
