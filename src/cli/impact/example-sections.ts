import type { Example, ExampleStanding } from '../../impact/impact.ts';
import { formatInstantIn } from '../../support/zoned-time.ts';
import { keyVariable } from './example-ids.ts';
import type { ImpactTelling } from './impact-telling.ts';
import type { Section } from './section.ts';

const kinds: readonly Example['kind'][] = ['appears', 'disappears', 'stays', 'moves'];

/** Some leads of each kind of move, with what decides about them. */
export function exampleSections(telling: ImpactTelling): readonly Section[] {
  const { impact } = telling;
  return kinds.flatMap((kind) => {
    const examples = impact.examples.filter((example) => example.kind === kind);
    return examples.length === 0 ? [] : [exampleSection(telling, kind, examples)];
  });
}

function exampleSection(
  telling: ImpactTelling,
  kind: Example['kind'],
  examples: readonly Example[],
): Section {
  const { say, after, ids } = telling;
  const titles = {
    appears: say('Examples of leads that appear', 'Beispiele für Leads, die hinzukommen'),
    disappears: say('Examples of leads that disappear', 'Beispiele für Leads, die wegfallen'),
    stays: say(
      'Examples of leads that come at another time',
      'Beispiele für Leads, die zu anderer Zeit kommen',
    ),
    moves: say(
      'Examples of leads that stand in another stage',
      'Beispiele für Leads, die in einer anderen Phase stehen',
    ),
  };
  const note = {
    shown: say('Ids are shown: for yourself alone.', 'Mit Kennungen: nur für Sie selbst.'),
    keyed: '',
    random: say(
      `Ids are hashed with a key of this run alone, so nobody can find them again; set ${keyVariable} to find them.`,
      `Kennungen sind mit einem Schlüssel nur dieses Laufs verfremdet und nicht wiederzufinden; mit ${keyVariable} sind sie es.`,
    ),
  };
  return {
    title: titles[kind],
    lines: [],
    words: 6,
    rows: [
      say(
        'lead|at|before|after|what keeps it out|other points',
        'Lead|am|vorher|nachher|was es aufhält|andere Punkte',
      ).split('|'),
      ...examples.map((example) => [
        example.id,
        formatInstantIn(after.zone, example.at).slice(0, 10),
        standingWords(example.before),
        standingWords(example.after),
        `${entryWords(example.before)} → ${entryWords(example.after)}`,
        example.rules.map(({ rule, points }) => `${rule} ${points.before} → ${points.after}`).join('; '),
      ]),
    ],
    notes: note[ids] === '' ? [] : [note[ids]],
  };
}

function standingWords({ stage, total, grade, band, route }: ExampleStanding): string {
  const cell = grade === null ? '' : ` ${grade}${band ?? ''}`;
  return `${stage}${total === null ? '' : `, ${total}`}${cell}${route === null ? '' : `, ${route}`}`;
}

function entryWords({ entry }: ExampleStanding): string {
  return entry.length === 0 ? '–' : entry.join(', ');
}
