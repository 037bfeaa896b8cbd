import type { Carrier } from './carrier.ts';
import type { Workbench } from './workbench.ts';
/** Fields, consents, signals and lists. */
export declare function dictionaryCarriers(workbench: Workbench): readonly Carrier[];
