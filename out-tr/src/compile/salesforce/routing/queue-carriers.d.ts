import type { Carrier } from '../carrier.ts';
import type { Workbench } from '../workbench.ts';
import { type LeadQueues } from './queue.ts';
/** Queues and pools; both become queues whose members are added by hand. */
export declare function queueCarriers(workbench: Workbench, queues: LeadQueues): readonly Carrier[];
