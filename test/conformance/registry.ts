import type { Adapters } from './adapter.ts';
import { clocks } from './clocks.ts';
import { scoring } from './scoring/adapters.ts';
import { time } from './time.ts';

/** File format → adapters of its kinds of case. A format or kind missing here is reported as not supported. */
export const registry: Readonly<Record<string, Adapters>> = {
  'leadpact-clocks/1': clocks,
  'leadpact-vectors/scoring/1': scoring,
  'leadpact-time/1': time,
};
