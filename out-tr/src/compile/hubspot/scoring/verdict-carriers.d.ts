import type { Carrier } from '../carrier.ts';
import type { Workbench } from '../workbench.ts';
/** What is read off the points: properties that leadpact writes, for the scoring model that the lifecycle uses. */
export declare function verdictCarriers(workbench: Workbench): readonly Carrier[];
