import { intakeReading } from '../../measure/readings/intake.ts';
import { planGaps } from '../../measure/readings/plan-gaps.ts';
import type { Side } from '../../model/text.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { exact, over } from '../../support/exact.ts';
import type { Period } from '../../support/period.ts';
import { heading } from '../cells.ts';
import type { Block } from '../document.ts';
import { readingHolding } from '../figure-cells.ts';
import type { ReportMaterial } from '../material.ts';
import { sideName } from '../names.ts';
import { both, inBoth } from '../words/wording.ts';

const title = both('In short', 'In Kürze');
const weekMs = 7 * 86_400_000;
const weeksBefore = 4;

/** What somebody who reads nothing else has to know of a week. */
export async function weekInShort(material: ReportMaterial): Promise<readonly Block[]> {
  const { asking, period } = material;
  const { agreement } = asking;
  const [now] = await intakeReading(asking, { entered: period });
  const before = { start: period.start - weeksBefore * weekMs, end: period.start };
  const [past] = await intakeReading(asking, { entered: before });
  const lines = [
    inBoth(agreement, ({ say, count, stage }) => {
      const [got, mean] = [now?.mqls ?? 0, Math.round((past?.mqls ?? 0) / weeksBefore)];
      const name = stage(agreement.lifecycle.handoff.stage);
      return say(
        `${name}: ${count(got)}; ${count(mean)} in a week on average in the ${weeksBefore} before.`,
        `${name}: ${count(got)}; im Mittel der ${weeksBefore} Wochen davor ${count(mean)}.`,
      );
    }),
    keptLine(material, 'marketing', period),
    keptLine(material, 'sales', period),
    incidentLine(material),
  ];
  return [heading(title), { is: 'list', items: lines }];
}

/** Clocks of a side that were due in the week. */
function keptLine(
  { asking: { agreement }, measurement }: ReportMaterial,
  side: Side,
  { start }: Period,
): Bilingual {
  const figures = measurement.slas
    .filter((sla) => sla.side === side)
    .flatMap(({ weeks }) => weeks.filter((week) => week.period.start === start));
  const sum = (of: 'n' | 'k'): number => figures.reduce((all, { figure }) => all + (figure[of] ?? 0), 0);
  const [n, k] = [sum('n'), sum('k')];
  const name = sideName(agreement, side);
  const isUntold = figures.length > 0 && figures.every(({ figure }) => figure.status === 'no data');
  if (isUntold)
    return inBoth(agreement, ({ language, say }) =>
      say(`${name[language]}: no data about promises.`, `${name[language]}: Keine Daten zu Zusagen.`),
    );
  return inBoth(agreement, ({ language, say, count, share }) =>
    n === 0
      ? say(`${name[language]}: no promise was due.`, `${name[language]}: Keine Zusage war fällig.`)
      : say(
          `${name[language]} kept ${count(k)} of ${count(n)} promises on leads (${share(exact(k, n))}).`,
          `${name[language]}: ${count(k)} von ${count(n)} Zusagen zu Leads eingehalten (${share(exact(k, n))}).`,
        ),
  );
}

function incidentLine({ measurement }: ReportMaterial): Bilingual {
  const open = measurement.escalations.promises.flatMap((course) => (course.open ? [course.open.level] : []));
  const at = (level: number): number => open.filter((each) => each === level).length;
  return both(
    `Open incidents: ${at(3)} at level 3, ${at(2)} at level 2, ${at(1)} at level 1.`,
    `Offene Vorfälle: ${at(3)} auf Stufe 3, ${at(2)} auf Stufe 2, ${at(1)} auf Stufe 1.`,
  );
}

/** What somebody who reads nothing else has to know of a quarter. */
export async function quarterInShort(material: ReportMaterial): Promise<readonly Block[]> {
  const { asking, period } = material;
  const { agreement } = asking;
  const plans = await planGaps(asking, period);
  const revenue = plans.map(({ plan, planned, actual }) =>
    inBoth(agreement, ({ say, titled, money, share }) => {
      const reached = planned.numerator === 0n ? '' : ` (${share(over(actual, planned))})`;
      return say(
        `${titled(plan.title)}: ${money(actual)} won of ${money(planned)} planned${reached}.`,
        `${titled(plan.title)}: ${money(actual)} gewonnen von ${money(planned)} geplant${reached}.`,
      );
    }),
  );
  return [
    heading(title),
    {
      is: 'list',
      items: [...revenue, ...coverageLine(material), ...alignmentLines(material), incidentLine(material)],
    },
  ];
}

/** Of the quarter that comes, which is the one that can still be changed. */
function coverageLine({ asking: { agreement }, measurement, period }: ReportMaterial): readonly Bilingual[] {
  const reading = measurement.metrics.find(
    ({ metric }) => agreement.metrics[metric]?.measure.of === 'coverage',
  );
  const found = reading && readingHolding(reading, period);
  const value = found?.figure.value;
  if (reading === undefined || value === undefined) return [];
  return [
    inBoth(agreement, ({ titled, amount }) => {
      const name = titled(agreement.metrics[reading.metric]?.title ?? { en: reading.metric });
      return `${name}: ${amount('times', value)}.`;
    }),
  ];
}

function alignmentLines({
  asking: { agreement },
  measurement,
  period,
}: ReportMaterial): readonly Bilingual[] {
  return measurement.alignments.flatMap(({ periods }) => {
    const total = periods.filter((each) => each.period.end <= period.end).at(-1)?.score.total;
    if (total === undefined) return [];
    return [
      inBoth(agreement, ({ say, amount }) =>
        say(
          `Alignment: ${amount('points', total)} of 100.`,
          `Zusammenarbeit: ${amount('points', total)} von 100.`,
        ),
      ),
    ];
  });
}
