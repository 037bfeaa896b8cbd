import type { AlignmentReading, IncentiveReading } from '../../measure/measurement.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { AlignmentComponent } from '../../model/alignment.ts';
import type { Amount } from '../../model/amount.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { type Exact, exactOf } from '../../support/exact.ts';
import { ownValue } from '../../support/own-value.ts';
import { count, heading, none, paragraph, tableOr, text } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import { figureCell } from '../figure-cells.ts';
import type { ReportMaterial } from '../material.ts';
import { nameIn, sideName } from '../names.ts';
import { both, inBoth } from '../words/wording.ts';

/** How well both sides work together, and whether the common bonus pays (S35, S37). */
export function togetherSection(material: ReportMaterial): readonly Block[] {
  const { alignments, incentives } = material.measurement;
  return [
    heading(both('Alignment', 'Zusammenarbeit')),
    ...(alignments.length === 0
      ? [paragraph(both('No score is agreed.', 'Keine Wertung ist vereinbart.'))]
      : alignments.flatMap((reading) => alignmentBlocks(material, reading))),
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
  const titles = Object.fromEntries(definition.components.map((each) => [each.id, each]));
  const sideRow = (first: Bilingual, value: Exact | undefined): readonly Cell[] => [
    text(first),
    ...[none, none, none, none, none],
    pointsCell(value),
  ];
  return [
    tableOr(
      {
        caption: inBoth(agreement, ({ titled }) => `${titled(definition.title)}, ${reading.period.label}`),
        columns: [
          both('Part', 'Teil'),
          both('Counts for', 'Zählt für'),
          both('Weight', 'Gewicht'),
          both('0 points at', '0 Punkte bei'),
          both('100 points at', '100 Punkte bei'),
          both('Reached', 'Erreicht'),
          both('Points of 100', 'Punkte von 100'),
        ],
        rows: [
          ...components.map(({ component, points }): readonly Cell[] => [
            text(nameIn(titles, component.id)),
            text(component.side === 'both' ? both('both', 'beide') : sideName(agreement, component.side)),
            count(component.weight),
            amountCell(component.floor),
            amountCell(component.target),
            reachedCell(agreement, reading, component),
            points === undefined ? none : pointsCell(points),
          ]),
          sideRow(sideName(agreement, 'marketing'), sides.marketing.points),
          sideRow(sideName(agreement, 'sales'), sides.sales.points),
        ],
        total: sideRow(
          both('Alignment (harmonic mean of both)', 'Zusammenarbeit (harmonisches Mittel beider)'),
          total,
        ),
      },
      both('No part.', 'Kein Teil.'),
    ),
  ];
}

function pointsCell(value: Exact | undefined): Cell {
  return value === undefined
    ? text(both('too little data', 'zu wenig Daten'))
    : { is: 'amount', unit: 'points', value };
}

function amountCell({ unit, value }: Amount): Cell {
  return { is: 'amount', unit, value: exactOf(value) };
}

/** With its true status, so that nobody takes a figure that is not mature for one that was not exported. */
function reachedCell(
  agreement: Agreement,
  { period, figures }: AlignmentReading['periods'][number],
  { metric, floor }: Pick<AlignmentComponent, 'metric' | 'floor'>,
): Cell {
  const figure = ownValue(figures, metric);
  const definition = ownValue(agreement.metrics, metric);
  if (figure === undefined) return none;
  if (definition === undefined) return { is: 'figure', unit: floor.unit, figure };
  return figureCell(agreement, definition, { unit: floor.unit }, { period, figure });
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
        standingCell(sides.marketing),
        standingCell(sides.sales),
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

function standingCell(standing: string): Cell {
  const words = standings[standing] ?? both('', '');
  return text(words, standing === 'met' ? 'good' : standing === 'missed' ? 'bad' : undefined);
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
