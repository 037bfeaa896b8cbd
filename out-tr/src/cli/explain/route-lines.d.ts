import { type Telling } from './telling.ts';
/** Where the lead went, who was passed over, and the first condition that failed in each rule before the winner. */
export declare function routeLines(telling: Telling): readonly string[];
