import { factorNames } from '../../measure/gap/factors.ts';
import type { GapLine } from '../../measure/gap/gap.ts';
import { longestLag } from '../../measure/gap/ripe-intake.ts';
import { type PlanGap, planGaps } from '../../measure/readings/plan-gaps.ts';
import type { Plan } from '../../model/plan.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { monthsWords, monthWords } from '../../model/words/month-words.ts';
import { ceiling, type Exact, minus, over } from '../../support/exact.ts';
import { count, heading, money, none, paragraph, share, tableOr, text } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { stageIn } from '../names.ts';
import { isLacking, untold } from '../untold.ts';
import { both, inBoth, titled } from '../words/wording.ts';

/** Plan against what happened, and the gap split into causes: a cause, not a team (S01). */
export async function planSection(material: ReportMaterial): Promise<readonly Block[]> {
  const gaps = await planGaps(material.asking, material.period);
  const head = heading(both('Plan and actual', 'Plan und Ist'));
  if (gaps.length === 0)
    return [head, paragraph(both('No plan speaks of this period.', 'Kein Plan spricht von dieser Zeit.'))];
  return [head, ...gaps.flatMap((gap) => planBlocks(material, gap))];
}

function planBlocks(material: ReportMaterial, gap: PlanGap): readonly Block[] {
  const { agreement } = material.asking;
  const title = titled(gap.plan.title);
  return [
    tableOr(
      {
        caption: both(`${title.en}: this period`, `${title.de}: diese Periode`),
        columns: [
          both('What', 'Was'),
          both('Planned', 'Geplant'),
          both('Actual', 'Ist'),
          both('Difference', 'Differenz'),
          both('Reached', 'Erreicht'),
        ],
        rows: [
          ...(gap.isCovered ? [revenueCells(material, gap)] : []),
          ...(isLacking(material, 'stage_history') ? [] : gap.stages)
            .filter(({ planned }) => planned.numerator > 0n)
            .map(({ stage, planned, actual }): readonly Cell[] => {
              const whole = Number(ceiling(planned));
              return [
                text(stageIn(agreement, stage)),
                count(whole),
                count(actual),
                count(actual - whole),
                share(actual, whole),
              ];
            }),
        ],
      },
      both('', ''),
    ),
    ...(gap.isCovered ? [] : [laterBlock(material, gap)]),
    ...untoldBlocks(material, title),
    ...(gap.causes === undefined || isLacking(material, 'stage_history', 'opportunity')
      ? [tooYoung(material, gap)]
      : causeBlocks(material, gap, gap.causes)),
    ...withoutIntake(material, gap),
  ];
}

function revenueCells(material: ReportMaterial, { planned, actual }: PlanGap): readonly Cell[] {
  const first = text(both('Revenue won', 'Gewonnener Umsatz'));
  if (isLacking(material, 'opportunity')) return [first, money(planned), none, none, none];
  const reached: Cell =
    planned.numerator === 0n ? none : { is: 'amount', unit: 'share', value: over(actual, planned) };
  return [first, money(planned), money(actual), money(minus(actual, planned)), reached];
}

/** What is won before the plan's months belongs to no plan. */
function laterBlock({ asking: { agreement } }: ReportMaterial, { plan }: PlanGap): Block {
  return paragraph(
    inBoth(agreement, ({ language, say }) => {
      const begins = monthWords(plan.months.from, language);
      return say(
        `The plan begins in ${begins}, so revenue of this period is not held against it; its leads have to come in before.`,
        `Der Plan beginnt im ${begins}, darum wird Umsatz dieser Periode nicht an ihm gemessen; seine Leads müssen vorher kommen.`,
      );
    }),
  );
}

function untoldBlocks(material: ReportMaterial, title: Bilingual): readonly Block[] {
  const words = untold(material, title, 'stage_history', 'opportunity');
  return words === undefined ? [] : [paragraph(words)];
}

/** Why there are no causes yet. */
function tooYoung({ asking: { agreement } }: ReportMaterial, { plan, without }: PlanGap): Block {
  const lag = Math.max(
    0,
    ...Object.values(plan.segments)
      .filter(({ id }) => !without.includes(id))
      .map(longestLag),
  );
  return paragraph(
    inBoth(agreement, ({ say }) =>
      say(
        `Causes are told of leads that came in for this plan alone and should be decided by it, up to ${lag} months later; there are none yet.`,
        `Ursachen gibt es für Leads, die allein für diesen Plan kamen und nach ihm entschieden sein müssten, bis zu ${lag} Monate später; noch sind es keine.`,
      ),
    ),
  );
}

function causeBlocks(
  material: ReportMaterial,
  { plan }: PlanGap,
  causes: NonNullable<PlanGap['causes']>,
): readonly Block[] {
  const { agreement } = material.asking;
  const { gap, cohort } = causes;
  const open = cohort.opportunities - cohort.won - cohort.lost;
  return [
    causeTable(material, plan, causes),
    ...(gap.largestLoss === undefined
      ? []
      : [
          paragraph(
            both(
              `The largest loss comes from: ${lines[gap.largestLoss].en}. It is a cause, not a team.`,
              `Am meisten kostet: ${lines[gap.largestLoss].de}. Das ist eine Ursache, keine Abteilung.`,
            ),
          ),
        ]),
    paragraph(
      inBoth(agreement, ({ say, count: counted }) =>
        say(
          `Of ${counted(cohort.opportunities)} opportunities of these leads, ${counted(open)} are still open: late, not lost.`,
          `Von ${counted(cohort.opportunities)} Opportunities dieser Leads sind ${counted(open)} noch offen: spät, nicht verloren.`,
        ),
      ),
    ),
  ];
}

function causeTable(
  { asking: { agreement } }: ReportMaterial,
  plan: Plan,
  { months, planned, gap }: NonNullable<PlanGap['causes']>,
): Block {
  const [from = '', to = from] = [months[0], months.at(-1)];
  return tableOr(
    {
      caption: inBoth(agreement, ({ language, titled: say, say: told }) => {
        const span = monthsWords({ from, to }, language);
        return told(
          `${say(plan.title)}: causes of the gap, of the leads of ${span}, which should be decided by now`,
          `${say(plan.title)}: Ursachen der Lücke, für die Leads von ${span}, die entschieden sein müssten`,
        );
      }),
      columns: [
        both('Cause', 'Ursache'),
        both('Planned', 'Geplant'),
        both('Actual', 'Ist'),
        both('Effect', 'Wirkung'),
      ],
      rows: [
        ...factorNames.map((line): readonly Cell[] => [
          text(lines[line]),
          factorCell(line, planned[line]),
          factorCell(line, gap.actualFactors[line]),
          money(gap.lines[line]),
        ]),
        [text(lines.oldPipeline), none, none, money(gap.lines.oldPipeline)],
      ],
      total: [
        text(both('Won value', 'Gewonnener Wert')),
        money(gap.planned),
        money(gap.actual),
        money(gap.gap),
      ],
    },
    both('', ''),
  );
}

function factorCell(line: (typeof factorNames)[number], value: Exact): Cell {
  if (line === 'dealSize') return money(value);
  if (line === 'volume') return count(Number(ceiling(value)));
  return { is: 'amount', unit: 'share', value };
}

function withoutIntake(
  { asking: { agreement } }: ReportMaterial,
  { plan, without }: PlanGap,
): readonly Block[] {
  if (without.length === 0) return [];
  return [
    paragraph(
      inBoth(agreement, ({ say, titled: told }) => {
        const names = without.map((id) => told(plan.segments[id]?.title ?? { en: id })).join(', ');
        return say(
          `Not among these leads, since they begin at a later stage: ${names}.`,
          `Nicht unter diesen Leads, weil sie erst in einer späteren Phase beginnen: ${names}.`,
        );
      }),
    ),
  ];
}

const lines: Readonly<Record<GapLine, Bilingual>> = {
  volume: both('volume of leads', 'Menge der Leads'),
  acceptance: both('acceptance', 'Annahme'),
  conversion: both('conversion to opportunities', 'Weg zur Opportunity'),
  winRate: both('win rate', 'Abschlussquote'),
  dealSize: both('deal size', 'Auftragsgröße'),
  timing: both('timing', 'Zeitpunkt'),
  oldPipeline: both('pipeline that was open before', 'Pipeline von früher'),
};
