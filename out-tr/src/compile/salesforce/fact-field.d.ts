import type { StoredFact } from './stored-fact.ts';
import type { Workbench } from './workbench.ts';
/** API name of the field that stores the fact; the field is added when it is asked for the first time. */
export declare function factField(workbench: Workbench, fact: StoredFact): string;
