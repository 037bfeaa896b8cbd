import type { Measure } from '../../../model/measure.ts';
import type { Text } from '../../../model/text.ts';
import { measureWords } from '../../../model/words/measure/measure-words.ts';
import { meaningOf } from '../meaning.ts';
import { share, shareText } from '../say/exact.ts';
import { titleOf } from '../say/named.ts';
import { choice, text } from '../say/plain.ts';
import { dateText } from '../say/time.ts';
import type { Speaker } from '../speaker.ts';
import { insideOf, type Spot, said, type Teller } from '../teller.ts';
import type { ToldRow } from '../told-row.ts';

/** What is measured in one sentence part; below it what that does not say. */
export const measure: Teller<Measure> = (value, spot) => {
  const beside = besideOf(value, spot);
  const own = beside.map(({ path }) => path.slice(spot.path.length + 1));
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !own.includes(key)));
  const { phrase } = measureWords(value, spot.speaker.names, spot.speaker.language);
  return [{ path: spot.path, label: spot.label, text: phrase, meaning: meaningOf(rest) }, ...beside];
};

/** What the sentence leaves out. */
function besideOf(value: Measure, spot: Spot): readonly ToldRow[] {
  const tell = <T>(key: string, [en, de]: readonly [string, string], teller: Teller<T>, part: T) =>
    teller(part, insideOf({ ...spot, label: '' }, key, spot.speaker.say(en, de)));
  switch (value.of) {
    case 'first-contact':
      return [
        ...tell('quantile', ['Taken as', 'Genommen als'], quantile, value.quantile),
        ...tell('time', ['Time is counted in', 'Gezählt wird die Zeit in'], countedTime, value.time),
      ];
    case 'sales-cycle':
      return tell('quantile', ['Taken as', 'Genommen als'], quantile, value.quantile);
    case 'ageing':
      return tell('stepDays', ['List divided at', 'Liste geteilt bei'], steps, value.stepDays);
    case 'coverage':
      return [
        ...tell('from', ['Opportunities from stage', 'Verkaufschancen ab Phase'], stage, value.from),
        ...tell(
          'slip',
          ['Share that slips out of the period', 'Anteil, der aus dem Zeitraum rutscht'],
          share,
          value.slip,
        ),
        ...tell('winRate', ['Win rate', 'Gewinnquote'], winRate, value.winRate),
      ];
    case 'forecast-accuracy':
      return tell(
        'unit',
        ['Forecasts are compared for', 'Verglichen werden die Prognosen von'],
        forecastUnit,
        value.unit,
      );
    case 'deliveries':
      return tell<Text>('deliverable', ['Delivered is', 'Geliefert wird'], text, value.deliverable);
    default:
      return [];
  }
}

const quantile = choice({
  median: { en: 'median: half of them were faster', de: 'Median: die Hälfte war schneller' },
  p90: { en: '90th percentile: nine of ten were faster', de: '90. Perzentil: neun von zehn waren schneller' },
});
const countedTime = choice({
  open: { en: 'opening hours', de: 'Geschäftsstunden' },
  elapsed: { en: 'hours around the clock', de: 'Stunden rund um die Uhr' },
});
const steps: Teller<readonly number[]> = said((value, { say }) =>
  value.length === 0 ? '' : `${value.join(', ')} ${say('days', 'Tagen')}`,
);
const stage: Teller<string> = said((id, speaker) => titleOf('stage', id, speaker));
const forecastUnit = choice({
  member: { en: 'each member', de: 'jeder Person' },
  team: { en: 'each team', de: 'jedem Team' },
  whole: { en: 'all together', de: 'allen zusammen' },
});

type WinRate = Extract<Measure, { readonly of: 'coverage' }>['winRate'];

const winRate: Teller<WinRate> = said((value: WinRate, speaker: Speaker) => {
  if ('is' in value) return shareText(value.is, speaker);
  if ('lastDays' in value)
    return speaker.say(`of the last ${value.lastDays} days`, `der letzten ${value.lastDays} Tage`);
  const [from, to] = [dateText(value.from, speaker), dateText(value.to, speaker)];
  return speaker.say(`from ${from} to ${to}`, `vom ${from} bis ${to}`);
});
