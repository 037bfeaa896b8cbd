import type { Adapters } from './adapter.ts';
import { clocks } from './clocks.ts';
import { time } from './time.ts';

/** File format → adapters of its kinds of case. A format or kind missing here is reported as not supported. */
export const registry: Readonly<Record<string, Adapters>> = {
  'leadpact-clocks/1': clocks,
  'leadpact-time/1': time,
};
