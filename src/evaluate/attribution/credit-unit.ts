import type { Instant } from '../../support/instant.ts';
import type { Touch } from './touch.ts';

/** What is credited: a touch, or a channel with all of its touches. */
export interface CreditUnit {
  /** The touch's id, or the channel. */
  readonly id: string;
  readonly channel: string;
  readonly touches: readonly Touch[];
  readonly newest: Instant;
}

/** The units of a path in its total order; a channel stands where its earliest touch stands. */
export function creditUnits(touches: readonly Touch[], per: 'touch' | 'channel'): readonly CreditUnit[] {
  if (per === 'touch')
    return touches.map((touch) => ({
      id: touch.id,
      channel: touch.channel,
      touches: [touch],
      newest: touch.at,
    }));
  const byChannel = new Map<string, Touch[]>();
  for (const touch of touches) {
    const own = byChannel.get(touch.channel);
    if (own === undefined) byChannel.set(touch.channel, [touch]);
    else own.push(touch);
  }
  return [...byChannel].map(([channel, own]) => ({
    id: channel,
    channel,
    touches: own,
    newest: own.at(-1)?.at ?? 0,
  }));
}
