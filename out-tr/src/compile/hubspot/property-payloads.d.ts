import type { Payload } from './payload.ts';
import { type Workbench } from './workbench.ts';
/** Property groups and properties that the compilation needed. */
export declare function propertyPayloads(workbench: Workbench): readonly Payload[];
