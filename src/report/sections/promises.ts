import { trendOf } from '../../measure/figures/trend.ts';
import type { CommitmentReading, SlaReading } from '../../measure/measurement.ts';
import { shareFigure } from '../../measure/metrics/family.ts';
import { figureWithout } from '../../measure/metrics/figure.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Compliance } from '../../model/sla.ts';
import type { Side } from '../../model/text.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { exactOf } from '../../support/exact.ts';
import { heading, none, tableOr, text } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import { settledOn } from '../figure-cells.ts';
import type { ReportMaterial } from '../material.ts';
import { nameIn, sideName } from '../names.ts';
import { both } from '../words/wording.ts';

const weeksShown = 4;
const sides: readonly Side[] = ['marketing', 'sales'];

/** How both sides kept their promises, week by week up to the end of the period, and what they promised for longer spans. */
export function promisesSection(material: ReportMaterial): readonly Block[] {
  return [
    heading(both('Promises of both sides', 'Zusagen beider Seiten')),
    ...sides.flatMap((side) => sideTables(material, side)),
  ];
}

function sideTables({ asking, measurement, period }: ReportMaterial, side: Side): readonly Block[] {
  const { agreement } = asking;
  const party = sideName(agreement, side);
  const own = measurement.slas.filter((sla) => sla.side === side);
  const weeks = (own[0]?.weeks ?? []).filter((week) => week.period.end <= period.end).slice(-weeksShown);
  const rows = own.map((sla) => weekCells(agreement, sla, weeks.length, period.end));
  const commitments = measurement.commitments.filter((commitment) => commitment.side === side);
  return [
    tableOr(
      {
        caption: both(`${party.en}: promises on single leads`, `${party.de}: Zusagen zu einzelnen Leads`),
        columns: [
          both('Promise', 'Zusage'),
          both('Promised', 'Zugesagt'),
          ...weeks.map(({ period: { label } }) => both(label, label)),
          both('Direction', 'Richtung'),
        ],
        rows,
        total: totalCells(agreement, own, weeks),
      },
      both(`${party.en}: no promise on single leads.`, `${party.de}: keine Zusage zu einzelnen Leads.`),
    ),
    tableOr(
      {
        caption: both(`${party.en}: promises for whole periods`, `${party.de}: Zusagen für ganze Perioden`),
        columns: [
          both('Promise', 'Zusage'),
          both('Promised', 'Zugesagt'),
          both('Period', 'Periode'),
          both('Reached', 'Erreicht'),
          both('Standing', 'Stand'),
        ],
        rows: commitments.map((commitment) => commitmentCells(agreement, commitment, period.end)),
      },
      both(`${party.en}: no promise for whole periods.`, `${party.de}: keine Zusage für ganze Perioden.`),
    ),
  ];
}

function weekCells(
  agreement: Agreement,
  { by, id, weeks }: SlaReading,
  shown: number,
  end: number,
): readonly Cell[] {
  const promise = by === 'sla' ? agreement.slas[id] : agreement.touchPolicies[id];
  const past = weeks.filter((week) => week.period.end <= end);
  const compliance = promise?.compliance;
  return [
    text(nameIn(by === 'sla' ? agreement.slas : agreement.touchPolicies, id)),
    promised(compliance),
    ...past.slice(-shown).map(
      ({ period, figure, band }): Cell => ({
        is: 'figure',
        unit: 'share',
        figure,
        ...(band && { band }),
        from: settledOn(agreement, period),
      }),
    ),
    text(direction(past, compliance)),
  ];
}

/** All promises of the side together, week by week. */
function totalCells(
  agreement: Agreement,
  slas: readonly SlaReading[],
  weeks: SlaReading['weeks'],
): readonly Cell[] {
  return [
    text(both('All', 'Alle')),
    none,
    ...weeks.map(({ period }): Cell => {
      const own = slas.flatMap((sla) => sla.weeks.filter((week) => week.period.start === period.start));
      const sum = (count: 'n' | 'k'): number =>
        own.reduce((all, { figure }) => all + (figure[count] ?? 0), 0);
      const isUntold = own.length > 0 && own.every(({ figure }) => figure.status === 'no data');
      const figure = isUntold ? figureWithout('no data') : shareFigure({ n: sum('n'), k: sum('k') });
      return { is: 'figure', unit: 'share', figure, from: settledOn(agreement, period) };
    }),
    none,
  ];
}

function promised(compliance: Compliance | undefined): Cell {
  return compliance === undefined ? none : { is: 'amount', unit: 'share', value: exactOf(compliance.target) };
}

/** In words; with fewer cases than the promise asks for in a week there is no direction. */
function direction(weeks: SlaReading['weeks'], compliance: Compliance | undefined): Bilingual {
  const counted = weeks.flatMap(({ figure: { n, k } }) =>
    n === undefined || k === undefined || n === 0 ? [] : [{ n, k, isMature: true }],
  );
  const minSample = compliance?.minSample ?? 1;
  const found = trendOf(counted, { minSample, better: 'higher' });
  if (found.verdict === 'alarm') return both('falls, alarm', 'fällt, Alarm');
  if (found.verdict !== 'no alarm') return both('too few cases', 'zu wenige Fälle');
  if (found.worsens) return both('falls', 'fällt');
  const mirrored = trendOf(counted, { minSample, better: 'lower' });
  const rises = 'worsens' in mirrored && mirrored.worsens;
  return rises ? both('rises', 'steigt') : both('no clear change', 'keine klare Änderung');
}

function commitmentCells(
  agreement: Agreement,
  { commitment, unit, periods }: CommitmentReading,
  end: number,
): readonly Cell[] {
  const own = agreement.commitments[commitment];
  const reading = periods.filter((each) => each.period.end <= end).at(-1);
  const goal = reading?.promised?.goal ?? own?.goal;
  const label = reading?.period.label ?? '';
  return [
    text(nameIn(agreement.commitments, commitment)),
    goal === undefined ? none : { is: 'amount', unit: goal.unit, value: exactOf(goal.value) },
    reading === undefined ? none : text(both(label, label)),
    reading === undefined
      ? none
      : {
          is: 'figure',
          unit,
          figure: reading.figure,
          from: settledOn(agreement, reading.period, windowOf(own?.measure)),
        },
    reading === undefined ? none : standingCell(reading.standing),
  ];
}

function windowOf(measure: Agreement['commitments'][string]['measure'] | undefined): number {
  return measure?.of === 'conversion' ? measure.withinDays : 0;
}

function standingCell(standing: Standing): Cell {
  const bands = { kept: 'good', missed: 'bad', 'not judged': undefined } as const;
  return text(standings[standing], bands[standing]);
}

type Standing = CommitmentReading['periods'][number]['standing'];

const standings: Readonly<Record<Standing, Bilingual>> = {
  kept: both('kept', 'eingehalten'),
  missed: both('missed', 'verfehlt'),
  'not judged': both('not judged', 'nicht beurteilt'),
};
