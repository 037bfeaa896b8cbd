import type { Agreement } from './agreement.ts';
import type { Channel } from './channel.ts';
/** Channels in their declared order, so that of two that claim the same the later one is told. */
export declare function channelsByOrder({ channels }: Agreement): readonly Channel[];
