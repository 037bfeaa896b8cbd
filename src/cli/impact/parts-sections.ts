import type { PartsImpact } from '../../impact/impact.ts';
import type { ImpactTelling, Titled } from './impact-telling.ts';
import type { Section } from './section.ts';

/** New leads for sales by channel, territory and segment. */
export function partsSections(telling: ImpactTelling): readonly Section[] {
  return telling.impact.breakdowns
    .filter(({ parts }) => parts.some(({ part }) => part !== null))
    .map((breakdown) => partsSection(telling, breakdown));
}

function partsSection(telling: ImpactTelling, { by, field, isTold, parts }: PartsImpact): Section {
  const { say, count, titled, change } = telling;
  const words = {
    channel: say('channel', 'Kanal'),
    territory: say('territory', 'Gebiet'),
    segment: say('segment', 'Segment'),
  };
  const ofField = field === undefined ? '' : ` (${titled(({ fields }) => fields, field)})`;
  const untold = say(
    'Not taken apart: its parts would leave too few leads to be guessed.',
    'Nicht aufgeteilt: Die Teile ließen zu wenige Leads übrig.',
  );
  return {
    title: say(`New leads by ${words[by]}${ofField}`, `Neue Leads nach ${words[by]}${ofField}`),
    lines: isTold ? [] : [untold],
    words: 1,
    rows: isTold
      ? [
          [
            words[by],
            ...say(
              'before|after|change|appear|disappear|of these bought',
              'vorher|nachher|Änderung|kommen hinzu|fallen weg|davon gekauft',
            ).split('|'),
          ],
          ...parts.map(({ part, told }) => [
            part === null ? say('none', 'keins') : titled(titlesOf(by), part),
            ...(told === null
              ? [count(null)]
              : [
                  ...[told.before, told.after].map(count),
                  change(told.before, told.after),
                  ...[told.appears, told.disappears, told.lostThatBought].map(count),
                ]),
          ]),
        ]
      : [],
    notes: [],
  };
}

type Titles = Parameters<ImpactTelling['titled']>[0];

function titlesOf(by: PartsImpact['by']): Titles {
  if (by === 'channel') return ({ channels }): Readonly<Record<string, Titled>> => channels;
  return ({ territories }): Readonly<Record<string, Titled>> => (by === 'territory' ? territories : {});
}
