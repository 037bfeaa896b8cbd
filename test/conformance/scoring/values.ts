import { dateAge } from '../../../src/criteria/date-age.ts';
import { historyOf } from '../../../src/evaluate/history.ts';
import { momentAt } from '../../../src/evaluate/moment.ts';
import { normalText, wordsOf } from '../../../src/support/normal-text.ts';
import { roundToScale } from '../../../src/support/rounding.ts';
import { localDayAt } from '../../../src/support/zoned-time.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { instantOf } from '../neutral-values.ts';
import { dictionaryOf, leadOf } from './neutral-lead.ts';
import { type Exact, fractionOf, pointsText } from './neutral-points.ts';

export const text: Adapter = adapter(({ text }: { text: string }) => {
  const normalised = normalText(text);
  return { normalised, missing: normalised === '', words: wordsOf(normalised) };
});

export const round: Adapter = adapter(({ value, scale }: { value: Exact; scale: number }) => ({
  rounded: pointsText(roundToScale(fractionOf(value), scale), scale),
}));

export const age: Adapter = adapter(({ date, asOf, zone }: { date: string; asOf: string; zone: string }) => ({
  age: dateAge({ today: localDayAt(zone, instantOf(asOf)) }, date),
}));

export const eventAge: Adapter = adapter(
  ({ event, asOf }: { event: { at: string; loggedAt?: string }; asOf: string }) => {
    const lead = leadOf({ events: [{ id: 'event', signal: 'signal', ...event }] });
    const [seen] = momentAt(dictionaryOf({}), historyOf(lead), instantOf(asOf)).events;
    return { visible: seen !== undefined, age: seen?.age ?? null };
  },
);
