import { dateAge } from '../../../src/criteria/date-age.js';
import { historyOf } from '../../../src/evaluate/history.js';
import { momentAt } from '../../../src/evaluate/moment.js';
import { normalText, wordsOf } from '../../../src/support/normal-text.js';
import { roundToScale } from '../../../src/support/rounding.js';
import { localDayAt } from '../../../src/support/zoned-time.js';
import { adapter } from '../adapter.js';
import { instantOf } from '../neutral-values.js';
import { dictionaryOf, leadOf } from './neutral-lead.js';
import { fractionOf, pointsText } from './neutral-points.js';
export const text = adapter(({ text }) => {
    const normalised = normalText(text);
    return { normalised, missing: normalised === '', words: wordsOf(normalised) };
});
export const round = adapter(({ value, scale }) => ({
    rounded: pointsText(roundToScale(fractionOf(value), scale), scale),
}));
export const age = adapter(({ date, asOf, zone }) => ({
    age: dateAge({ today: localDayAt(zone, instantOf(asOf)) }, date),
}));
export const eventAge = adapter(({ event, asOf }) => {
    const lead = leadOf({ events: [{ id: 'event', signal: 'signal', ...event }] });
    const [seen] = momentAt(dictionaryOf({}), historyOf(lead), instantOf(asOf)).events;
    return { visible: seen !== undefined, age: seen?.age ?? null };
});
