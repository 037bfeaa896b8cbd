import type { Caveat } from '../../caveat.ts';
import type { Workbench } from '../workbench.ts';
/** HubSpot's types of event for these signals, or why there are none. */
export declare function eventTypes({ agreement }: Workbench, signals: readonly string[]): Caveat | readonly string[];
