import type { Base } from '../../../model/measure.ts';
import type { Breakdown, CountedUnit, Metric } from '../../../model/metric.ts';
import { type Form, keyed } from '../form.ts';
import { meaningOfSet } from '../meaning.ts';
import { amount } from '../say/exact.ts';
import { valueWords } from '../say/field-values.ts';
import { some, titleOf } from '../say/named.ts';
import { choice, counted } from '../say/plain.ts';
import { period } from '../say/time.ts';
import type { Speaker } from '../speaker.ts';
import { row, type Teller } from '../teller.ts';
import { definition } from './definition.ts';
import { measure } from './measure.ts';

const metric: Form<Metric> = {
  ...definition,
  measure: ['Measured is', 'Gemessen wird', measure],
  alsoOver: [
    'Also shown over',
    'Auch gezeigt über',
    choice<Base>({
      all: { en: 'all of them, accepted or not', de: 'alle, angenommen oder nicht' },
      accepted: { en: 'those that sales accepted', de: 'die vom Vertrieb angenommenen' },
    }),
  ],
  counts: [
    'Counted are',
    'Gezählt werden',
    choice<CountedUnit>({
      'lead-cycle': { en: 'ways of leads through the stages', de: 'Durchläufe von Leads' },
      lead: { en: 'leads', de: 'Leads' },
      account: { en: 'companies', de: 'Unternehmen' },
      opportunity: { en: 'opportunities', de: 'Verkaufschancen' },
      clock: { en: 'clocks', de: 'Uhren' },
      field: { en: 'fields', de: 'Felder' },
      delivery: { en: 'deliveries', de: 'Lieferungen' },
      answer: { en: 'answers', de: 'Antworten' },
      cut: { en: 'announcements', de: 'Ankündigungen' },
      week: { en: 'weeks', de: 'Wochen' },
    }),
  ],
  per: ['Each', 'Je', period],
  better: [
    'Better is',
    'Besser ist',
    choice({ higher: { en: 'higher', de: 'höher' }, lower: { en: 'lower', de: 'niedriger' } }),
  ],
  good: ['Good from', 'Gut ab', amount],
  bad: ['Bad beyond', 'Schlecht jenseits von', amount],
  breakdowns: ['Taken apart by', 'Zerlegt nach', breakdowns()],
  breakdownsPer: ['Taken apart each', 'Zerlegt je', period],
  minSample: [
    'A rate needs at least',
    'Eine Quote braucht mindestens',
    counted(['case', 'cases'], ['Fall', 'Fälle']),
  ],
  trendAlarm: ['Alarm when the trend worsens', 'Alarm bei schlechterem Trend', some('role')],
  explainedBy: ['Explained by', 'Erklärt von', some('role')],
};

/** Groups go by what is in them, since their names are for systems; in full by their names too. */
function breakdowns(): Teller<Metric['breakdowns']> {
  return row({
    words: (all: Metric['breakdowns'], speaker) => all.map((each) => breakdownText(each, speaker)).join(', '),
    meaning: meaningOfSet,
    inFull: (all: Metric['breakdowns'], speaker) =>
      all
        .flatMap((each) => [
          breakdownText(each, speaker),
          ...('groups' in each && each.groups ? [`(${Object.keys(each.groups).join(', ')})`] : []),
        ])
        .join(', '),
  });
}

function breakdownText(breakdown: Breakdown, speaker: Speaker): string {
  const { say } = speaker;
  switch (breakdown.by) {
    case 'channel':
      return say('channel', 'Kanal');
    case 'campaign':
      return say('campaign', 'Kampagne');
    case 'territory':
      return say('territory', 'Gebiet');
    case 'member':
      return say('member of the team', 'Person');
    case 'response-time':
      return `${say('time to the first contact under', 'Zeit bis zum Kontakt nach')} ${titleOf('sla', breakdown.sla, speaker)}`;
    case 'field':
      return `${titleOf('field', breakdown.field, speaker)}${groupsText(breakdown, speaker)}`;
    default:
      return breakdown satisfies never;
  }
}

/** What is taken together. */
function groupsText(
  { field, groups = {} }: Extract<Breakdown, { readonly by: 'field' }>,
  speaker: Speaker,
): string {
  const told = Object.values(groups).map((values) =>
    values.map((value) => valueWords(field, value, speaker)).join(' + '),
  );
  return told.length === 0 ? '' : ` (${told.join('; ')})`;
}

export const tellMetric: Teller<Metric> = keyed(metric);
