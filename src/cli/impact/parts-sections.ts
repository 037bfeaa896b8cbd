import type { PartsImpact } from '../../impact/impact.ts';
import type { ImpactTelling, Titled } from './impact-telling.ts';
import type { Section } from './section.ts';

/** New leads for sales by channel, territory and segment. */
export function partsSections(telling: ImpactTelling): readonly Section[] {
  return telling.impact.breakdowns
    .filter(({ parts }) => parts.some(({ part }) => part !== null))
    .map((breakdown) => partsSection(telling, breakdown));
}

function partsSection(telling: ImpactTelling, { by, field, parts }: PartsImpact): Section {
  const { say, count, titled, change } = telling;
  const words = {
    channel: say('channel', 'Kanal'),
    territory: say('territory', 'Gebiet'),
    segment: say('segment', 'Segment'),
  };
  const ofField = field === undefined ? '' : ` (${titled(({ fields }) => fields, field)})`;
  return {
    title: say(`New leads by ${words[by]}${ofField}`, `Neue Leads nach ${words[by]}${ofField}`),
    lines: [],
    words: 1,
    rows: [
      [
        words[by],
        ...say(
          'before|after|change|appear|disappear|of these bought',
          'vorher|nachher|Änderung|kommen hinzu|fallen weg|davon gekauft',
        ).split('|'),
      ],
      ...parts.map(({ part, before, after, appears, disappears, lostThatBought }) => [
        part === null ? say('none', 'keins') : titled(titlesOf(by), part),
        ...[before, after].map(count),
        before === null || after === null ? '' : change(before, after),
        ...[appears, disappears, lostThatBought].map(count),
      ]),
    ],
    notes: [],
  };
}

type Titles = Parameters<ImpactTelling['titled']>[0];

function titlesOf(by: PartsImpact['by']): Titles {
  if (by === 'channel') return ({ channels }): Readonly<Record<string, Titled>> => channels;
  return ({ territories }): Readonly<Record<string, Titled>> => (by === 'territory' ? territories : {});
}
