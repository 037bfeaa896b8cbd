import type { FateReading } from '../../impact/impact.ts';
import { monthWords } from '../../model/words/month-words.ts';
import { numberWords } from '../../model/words/number-words.ts';
import { byId, type ImpactTelling } from './impact-telling.ts';
import type { Section } from './section.ts';

/** New leads for sales month by month. */
export function qualifiedSection(telling: ImpactTelling): Section {
  const { impact, language, say, count, change, titled } = telling;
  const { qualified } = impact;
  const stage = titled(({ lifecycle }) => byId(lifecycle.stages), qualified.stage);
  const rows = qualified.months.map(({ month, isWhole, before, after, appears, disappears }) => [
    `${monthWords(month, language)}${isWhole ? '' : say(' (so far)', ' (bisher)')}`,
    ...[before, after].map(count),
    change(before, after),
    ...[appears, disappears].map(count),
  ]);
  return {
    title: say(`New leads at “${stage}” per month`, `Neue Leads in „${stage}“ je Monat`),
    lines: [
      say(
        'By the first instant at which a lead gets there by itself, from where it began.',
        'Nach dem ersten Zeitpunkt, zu dem ein Lead von seinem Anfang an von selbst dort ankommt.',
      ),
    ],
    words: 1,
    rows: [
      [
        say('month', 'Monat'),
        ...say(
          'before|after|change|appear|disappear',
          'vorher|nachher|Änderung|kommen hinzu|fallen weg',
        ).split('|'),
      ],
      ...rows,
      [
        say('together', 'zusammen'),
        ...[qualified.before, qualified.after].map(count),
        change(qualified.before, qualified.after),
        ...(['appears', 'disappears'] as const).map((fate) => count(leadsOf(impact.qualified.fates, fate))),
      ],
    ],
    notes: [
      say(
        `Under both: ${count(qualified.both)} at the same instant, ${count(qualified.earlier)} earlier, ${count(qualified.later)} later.`,
        `Unter beiden: ${count(qualified.both)} zum selben Zeitpunkt, ${count(qualified.earlier)} früher, ${count(qualified.later)} später.`,
      ),
    ],
  };
}

function leadsOf(fates: readonly FateReading[], fate: FateReading['fate']): number {
  return fates.find((reading) => reading.fate === fate)?.leads ?? 0;
}

/** Did those that disappear buy? */
export function fatesSection(telling: ImpactTelling): Section {
  const { impact, after, language, say, count, titled } = telling;
  const { fates } = impact.qualified;
  const words = {
    stays: say('under both', 'unter beiden'),
    appears: say('appear', 'kommen hinzu'),
    disappears: say('disappear', 'fallen weg'),
  };
  const stages = fates[0]?.reached?.map(({ stage }) => stage) ?? [];
  const money = (minor: number | null | undefined): string =>
    typeof minor === 'number' ? `${numberWords(minor, 2, language)} ${after.currency}` : count(minor);
  return {
    title: say('What became of them', 'Was aus ihnen wurde'),
    lines: [
      say(
        'As recorded, whenever it happened. Those that appear were mostly never worked, so little is recorded of them.',
        'Wie aufgezeichnet, wann auch immer. Wer hinzukommt, wurde meist nie bearbeitet; von ihnen ist wenig aufgezeichnet.',
      ),
    ],
    words: 1,
    rows: [
      [
        say('leads', 'Leads'),
        say('number', 'Anzahl'),
        ...stages.map((stage) => titled(({ lifecycle }) => byId(lifecycle.stages), stage)),
        say('bought', 'gekauft'),
        say('revenue', 'Umsatz'),
      ],
      ...fates.map(({ fate, leads, reached, bought, revenue }) => [
        words[fate],
        count(leads),
        ...(reached ?? []).map((stage) => count(stage.leads)),
        count(bought),
        money(revenue),
      ]),
    ],
    notes: [],
  };
}
