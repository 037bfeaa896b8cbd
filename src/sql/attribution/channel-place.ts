import type { Dialect } from '../dialect.ts';

/** The place of a touch's channel in the declared order; undeclared ones share the last, where code points decide. */
export function channelPlace({ text, wide }: Dialect, channelOrder: readonly string[]): string {
  if (channelOrder.length === 0) return wide('0');
  const places = channelOrder.map((channel, place) => `WHEN ${text(channel)} THEN ${place}`);
  return wide(`CASE channel_id ${places.join(' ')} ELSE ${channelOrder.length} END`);
}
