import type { PlacedEvent } from './placed-event.ts';
import type { PlannedEvent } from './planned-event.ts';
import type { Ring } from './rings.ts';
/** Events with ages and properties; nothing where their fates contradict each other. */
export declare function realise(events: readonly PlacedEvent[], rings: readonly Ring[]): readonly PlannedEvent[] | undefined;
