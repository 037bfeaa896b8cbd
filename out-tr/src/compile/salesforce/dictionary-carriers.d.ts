import type { Carrier } from './carrier.ts';
import type { Workbench } from './workbench.ts';
/** Fields, consents, lists and signals: what the other definitions are made of. Called when all formulas are written. */
export declare function dictionaryCarriers(workbench: Workbench): readonly Carrier[];
