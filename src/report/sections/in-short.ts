import { intakeReading } from '../../measure/readings/intake.ts';
import { planGaps } from '../../measure/readings/plan-gaps.ts';
import type { Side } from '../../model/text.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { monthWords } from '../../model/words/month-words.ts';
import { exact, over } from '../../support/exact.ts';
import type { Period } from '../../support/period.ts';
import { heading } from '../cells.ts';
import type { Block } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { sideName, stageIn } from '../names.ts';
import { isAllUntold, untold } from '../untold.ts';
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
  const handed = stageIn(agreement, agreement.lifecycle.handoff.stage);
  const lines = [
    untold(material, handed, 'stage_history') ??
      inBoth(agreement, ({ language, say, count }) => {
        const [got, mean] = [now?.mqls ?? 0, Math.round((past?.mqls ?? 0) / weeksBefore)];
        return say(
          `${handed[language]}: ${count(got)} in this week; ${count(mean)} a week on average in the ${weeksBefore} weeks before.`,
          `${handed[language]}: ${count(got)} in dieser Woche; im Mittel der ${weeksBefore} Wochen davor ${count(mean)} je Woche.`,
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

function incidentLine(material: ReportMaterial): Bilingual {
  const { measurement } = material;
  if (isAllUntold(material))
    return both('Open incidents: no data about promises.', 'Offene Vorfälle: keine Daten zu Zusagen.');
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
  const untoldWon = untold(material, both('Revenue won', 'Gewonnener Umsatz'), 'opportunity');
  const revenue = plans.map(({ plan, isCovered, planned, actual }) =>
    inBoth(agreement, ({ language, say, titled, money, share }) => {
      const begins = monthWords(plan.months.from, language);
      if (!isCovered)
        return say(
          `${titled(plan.title)} begins in ${begins}: until then only its leads come in.`,
          `${titled(plan.title)} beginnt im ${begins}: bis dahin kommen nur seine Leads.`,
        );
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
      items: [
        ...(untoldWon === undefined || plans.length === 0 ? revenue : [untoldWon]),
        ...coverageLine(material),
        ...alignmentLines(material),
        incidentLine(material),
      ],
    },
  ];
}

/** Of the period that runs, which is the one that can still be changed. */
function coverageLine({ asking: { agreement }, measurement }: ReportMaterial): readonly Bilingual[] {
  const reading = measurement.metrics.find(
    ({ metric }) => agreement.metrics[metric]?.measure.of === 'coverage',
  );
  const found = reading?.periods.at(-1);
  const value = found?.figure.value;
  if (reading === undefined || value === undefined) return [];
  return [
    inBoth(agreement, ({ titled, amount }) => {
      const name = titled(agreement.metrics[reading.metric]?.title ?? { en: reading.metric });
      return `${name}, ${found?.period.label ?? ''}: ${amount('times', value)}.`;
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
