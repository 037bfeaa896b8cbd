import type { Adapters } from './adapter.ts';

/** File format → adapters of its kinds of case. A format or kind missing here is reported as not supported. */
export const registry: Readonly<Record<string, Adapters>> = {};
