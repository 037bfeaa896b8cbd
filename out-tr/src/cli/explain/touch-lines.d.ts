import { type Telling } from './telling.ts';
/** How often sales tried before each giving up, against what it promised. */
export declare function touchLines(telling: Telling): readonly string[];
