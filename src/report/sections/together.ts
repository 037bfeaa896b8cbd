import type { AlignmentReading, IncentiveReading } from '../../measure/measurement.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { heading, none, tableOr, text } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { nameIn, sideName } from '../names.ts';
import { both, inBoth } from '../words/wording.ts';

/** How well both sides work together, and whether the common bonus pays (S35, S37). */
export function togetherSection(material: ReportMaterial): readonly Block[] {
  const { alignments, incentives } = material.measurement;
  return [
    heading(both('Alignment', 'Zusammenarbeit')),
    ...alignments.flatMap((reading) => alignmentBlocks(material, reading)),
    heading(both('Common bonus', 'Gemeinsamer Bonus')),
    incentiveTable(material, incentives),
  ];
}

function alignmentBlocks(
  { asking: { agreement }, period }: ReportMaterial,
  { alignment, periods }: AlignmentReading,
): readonly Block[] {
  const reading = periods.filter((each) => each.period.end <= period.end).at(-1);
  const definition = agreement.alignments[alignment];
  if (reading === undefined || definition === undefined) return [];
  const { components, sides, total } = reading.score;
  const points = (value: typeof total): Cell =>
    value === undefined
      ? text(both('too little data', 'zu wenig Daten'))
      : { is: 'amount', unit: 'points', value };
  return [
    tableOr(
      {
        caption: inBoth(agreement, ({ titled }) => `${titled(definition.title)}, ${reading.period.label}`),
        columns: [
          both('Part', 'Teil'),
          both('Counts for', 'Zählt für'),
          both('Points of 100', 'Punkte von 100'),
        ],
        rows: [
          ...components.map(({ component, points: own }): readonly Cell[] => [
            text(
              nameIn(Object.fromEntries(definition.components.map((each) => [each.id, each])), component.id),
            ),
            text(component.side === 'both' ? both('both', 'beide') : sideName(agreement, component.side)),
            own === undefined ? text(both('no data', 'keine Daten')) : points(own),
          ]),
          [text(sideName(agreement, 'marketing')), none, points(sides.marketing.points)],
          [text(sideName(agreement, 'sales')), none, points(sides.sales.points)],
        ],
        total: [
          text(both('Alignment (harmonic mean of both)', 'Zusammenarbeit (harmonisches Mittel beider)')),
          none,
          points(total),
        ],
      },
      both('No part.', 'Kein Teil.'),
    ),
  ];
}

function incentiveTable(
  { asking: { agreement }, period }: ReportMaterial,
  readings: readonly IncentiveReading[],
): Block {
  const rows = readings.flatMap(({ incentive, periods }) => {
    const reading = periods.filter((each) => each.period.end <= period.end).at(-1);
    if (reading === undefined) return [];
    const { sides, pays } = reading.standing;
    return [
      [
        text(nameIn(agreement.incentives, incentive)),
        text(standings[sides.marketing] ?? both('', '')),
        text(standings[sides.sales] ?? both('', '')),
        text(payments[pays] ?? both('', '')),
      ],
    ];
  });
  return tableOr(
    {
      caption: both(
        'It pays only when both sides meet theirs',
        'Gezahlt wird nur, wenn beide Seiten ihres erreichen',
      ),
      columns: [
        both('Bonus', 'Bonus'),
        sideName(agreement, 'marketing'),
        sideName(agreement, 'sales'),
        both('Pays', 'Wird gezahlt'),
      ],
      rows,
    },
    both('No common bonus is agreed.', 'Kein gemeinsamer Bonus ist vereinbart.'),
  );
}

const standings: Readonly<Record<string, Bilingual>> = {
  met: both('met', 'erreicht'),
  missed: both('missed', 'verfehlt'),
  undecided: both('undecided', 'offen'),
};
const payments: Readonly<Record<string, Bilingual>> = {
  yes: both('yes', 'ja'),
  no: both('no', 'nein'),
  undecided: both('undecided', 'offen'),
};
