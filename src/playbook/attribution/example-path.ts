import { attribute } from '../../evaluate/attribution/attribute.ts';
import type { Touch } from '../../evaluate/attribution/touch.ts';
import type { Attribution } from '../../model/attribution.ts';
import { channelsByOrder } from '../../model/channels-by-order.ts';
import type { Rational } from '../../support/rational.ts';
import type { View } from '../view.ts';

const dayMs = 86_400_000;

/** An invented way to a deal; every touch with the day on which it happens and what it is credited. */
export interface ExampleTouch {
  readonly touch: Touch;
  /** Days before the close. */
  readonly daysBefore: number;
  readonly share?: Rational;
  /** Its channel has had its share at an earlier touch. */
  readonly isCreditedBefore?: true;
  readonly excluded?: string;
}

/** Five touches within the lookback, a lead with the second, an opportunity with the fourth. */
export function examplePath({ agreement }: View, attribution: Attribution): readonly ExampleTouch[] {
  const unit = Math.max(1, Math.floor(Math.min(attribution.lookbackDays, 180) / 10));
  const days = [8, 6, 4, 2, 1].map((tenths) => tenths * unit);
  const close = 1000 * dayMs;
  const touches = days.map((day, index) =>
    touchOf(agreement, attribution, { index, at: close - day * dayMs }),
  );
  const [, lead = 0, , opportunity = 0] = touches.map(({ at }) => at);
  const credit = attribute(
    { contacts: ['example'], leadCreatedAt: lead, createdAt: opportunity, closedAt: close },
    touches,
    {
      asOf: close,
      terms: {
        ...attribution,
        types: attribution.signals,
        channelOrder: channelsByOrder(agreement).map(({ id }) => id),
      },
    },
  );
  return touches.map((touch, index) => {
    const given = credit?.credits.find(({ unit: { touches: own } }) => own.includes(touch));
    const isCreditedBefore = given !== undefined && given.unit.touches[0] !== touch;
    const excluded = credit?.excluded.get(touch.id);
    return {
      touch,
      daysBefore: days[index] ?? 0,
      ...(isCreditedBefore ? { isCreditedBefore } : given && { share: given.share }),
      ...(excluded && { excluded }),
    };
  });
}

/** Signals by turns; the channel is the one they belong to. */
function touchOf(
  { channels }: View['agreement'],
  { signals }: Attribution,
  { index, at }: { readonly index: number; readonly at: number },
): Touch {
  const type = signals[index % signals.length] ?? '';
  const channel = Object.values(channels).find((each) => each.signals.includes(type))?.id ?? type;
  return { id: `touch-${index + 1}`, contact: 'example', at, channel, type };
}
