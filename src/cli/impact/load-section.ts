import type { UnitLoad } from '../../impact/impact.ts';
import type { ImpactTelling, Titled } from './impact-telling.ts';
import type { Section } from './section.ts';

/** New leads of each team beside what it can take. */
export function loadSection(telling: ImpactTelling): Section {
  const { impact, language, say, count } = telling;
  const decimal = (number: number): string =>
    number.toLocaleString(language === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: 1 });
  const pair = (before: string, after: string): string => `${before} → ${after}`;
  const rows = impact.load.map(({ weeks, leads, most, capacity, weeksOver, isNewlyOver, ...load }) => [
    unitTitle(telling, load),
    pair(decimal(leads.before / Math.max(1, weeks)), decimal(leads.after / Math.max(1, weeks))),
    pair(count(most.before), count(most.after)),
    capacity === undefined
      ? '–'
      : pair(...((['before', 'after'] as const).map((side) => limit(capacity[side])) as [string, string])),
    capacity === undefined ? '–' : pair(count(weeksOver.before), count(weeksOver.after)),
    isNewlyOver ? say('newly over', 'neu darüber') : '',
  ]);
  function limit(number: number | undefined): string {
    return number === undefined ? '–' : decimal(number);
  }
  return {
    title: say('Load per team and week, against capacity', 'Last je Team und Woche gegen die Kapazität'),
    lines: [
      say(
        `In ${count(impact.load[0]?.weeks ?? 0)} whole weeks; a lead counts for whom the route at that instant says.`,
        `In ${count(impact.load[0]?.weeks ?? 0)} ganzen Wochen; ein Lead zählt bei dem, den die Route zu diesem Zeitpunkt nennt.`,
      ),
    ],
    words: 1,
    rows: [
      [
        say('team', 'Team'),
        ...say(
          'mean per week|largest week|capacity|weeks above it| ',
          'Mittel je Woche|größte Woche|Kapazität|Wochen darüber| ',
        ).split('|'),
      ],
      ...rows,
    ],
    notes: [],
  };
}

/** A team, pool or queue by its title. */
export function unitTitle({ titled }: ImpactTelling, { unit }: Pick<UnitLoad, 'unit'>): string {
  return titled(titlesOf(unit.kind), unit.id);
}

type Titles = Parameters<ImpactTelling['titled']>[0];

function titlesOf(kind: UnitLoad['unit']['kind']): Titles {
  switch (kind) {
    case 'team':
      return ({ teams }): Readonly<Record<string, Titled>> => teams;
    case 'pool':
      return ({ routing }): Readonly<Record<string, Titled>> => routing.pools;
    case 'queue':
      return ({ routing }): Readonly<Record<string, Titled>> => routing.queues;
  }
}
