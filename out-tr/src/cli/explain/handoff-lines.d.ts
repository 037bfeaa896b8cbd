import { type Telling } from './telling.ts';
/** Every offer of the lead to sales: until when sales had to decide, and what became of it. */
export declare function handoffLines(telling: Telling): readonly string[];
