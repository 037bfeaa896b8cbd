import { hiddenParts } from '../../measure/privacy.ts';
import { spanOfDates } from '../../measure/readings/asked-span.ts';
import type { Campaign } from '../../model/campaign.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { monthWords } from '../../model/words/month-words.ts';
import { dateOfDay } from '../../support/local-date.ts';
import { firstDayOf, monthLater, monthsOf } from '../../support/month.ts';
import { count, share, tableOr, text } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { both, inBoth } from '../words/wording.ts';
import { firstDay, intakeOf } from './campaign-intake.ts';
import { few } from './told-rows.ts';

/** What was expected of a month and what came; without a month = after the last one. */
export interface CampaignMonth {
  readonly month?: string;
  readonly target: number;
  readonly got: number;
}

export async function monthsOfCampaign(
  material: ReportMaterial,
  campaign: Campaign,
): Promise<readonly CampaignMonth[]> {
  const { agreement } = material.asking;
  const rows: CampaignMonth[] = [];
  let over = firstDay(material, campaign);
  for (const month of monthsOf({ from: campaign.from.slice(0, 7), to: campaign.to.slice(0, 7) })) {
    const lastDay = dateOfDay(firstDayOf(monthLater(month, 1)) - 1);
    const { start, end } = spanOfDates(agreement.zone, `${month}-01`, lastDay);
    const { mqls } = await intakeOf(material, campaign, { start, end });
    rows.push({ month, target: campaign.expected[month] ?? 0, got: mqls });
    over = end;
  }
  const after = { start: over, end: Math.max(over, material.asking.asOf + 1) };
  const late = await intakeOf(material, campaign, after);
  if (late.mqls > 0) rows.push({ target: 0, got: late.mqls });
  return rows;
}

export function monthsTable(
  { asking: { agreement } }: ReportMaterial,
  rows: readonly CampaignMonth[],
): Block {
  const sum = (of: (row: CampaignMonth) => number): number => rows.reduce((all, row) => all + of(row), 0);
  const hidden = hiddenParts(rows.map(({ got }) => got));
  const cells = (first: Bilingual, target: number, got: number, isHidden = false): readonly Cell[] => [
    text(first),
    count(target),
    ...(isHidden ? [few, few, few] : [count(got), count(got - target), share(got, target)]),
  ];
  return tableOr(
    {
      caption: inBoth(agreement, ({ stage, say }) =>
        say(
          `${stage(agreement.lifecycle.handoff.stage)} by month`,
          `${stage(agreement.lifecycle.handoff.stage)} nach Monat`,
        ),
      ),
      columns: [
        both('Month', 'Monat'),
        both('Expected', 'Erwartet'),
        both('Actual', 'Ist'),
        both('Difference', 'Differenz'),
        both('Reached', 'Erreicht'),
      ],
      rows: rows.map(({ month, target, got }, index) => cells(monthName(month), target, got, hidden[index])),
      total: cells(
        both('All', 'Alle'),
        sum(({ target }) => target),
        sum(({ got }) => got),
      ),
    },
    both('', ''),
  );
}

function monthName(month: string | undefined): Bilingual {
  if (month === undefined) return both('later', 'danach');
  return both(monthWords(month, 'en'), monthWords(month, 'de'));
}
