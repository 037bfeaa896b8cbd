import { hiddenParts, isBrokenDown, isSmall } from '../../measure/privacy.ts';
import { type Intake, intakeReading } from '../../measure/readings/intake.ts';
import type { Bilingual } from '../../model/words/language.ts';
import type { Span } from '../../sql/readings/intake.ts';
import { count, money, paragraph, rate, tableOr, text } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import { leastCases, type ReportMaterial } from '../material.ts';
import { partName, stageIn } from '../names.ts';
import { isLacking, untold } from '../untold.ts';
import { both } from '../words/wording.ts';
import { few, type PartRow, toldRows, tooFewToTakeApart } from './told-rows.ts';

/** The leads that were handed over in a span, by channel or campaign, and what became of them so far. All rows add up to the total. */
export async function leadsByPart(
  material: ReportMaterial,
  {
    by,
    span,
    caption,
  }: { readonly by: 'channel' | 'campaign'; readonly span: Span; readonly caption: Bilingual },
): Promise<Block> {
  const { asking } = material;
  const { agreement } = asking;
  const tables = by === 'campaign' ? (['stage_history', 'event'] as const) : (['stage_history'] as const);
  const untoldLeads = untold(material, caption, ...tables);
  if (untoldLeads !== undefined) return paragraph(untoldLeads);
  const hasDeals = !isLacking(material, 'opportunity');
  const parts = await intakeReading(asking, { entered: span, partBy: by });
  const { acceptance, stage } = agreement.lifecycle.handoff;
  const shown = Object.keys(parts[0]?.reached ?? {}).filter((id) => id !== acceptance);
  const sorted = parts.toSorted((left, right) => right.mqls - left.mqls);
  const [large, small] = [sorted.slice(0, listed), sorted.slice(listed)];
  const cells = (intake: Intake, needed: number, told: ToldMoney): readonly Cell[] => [
    count(intake.mqls),
    count(intake.accepted),
    acceptanceCell(intake, needed),
    count(intake.pending),
    ...shown.map((id) => count(intake.reached[id] ?? 0)),
    ...(hasDeals ? [told.open ? money(intake.openMinor) : few, told.won ? money(intake.wonMinor) : few] : []),
  ];
  const told = [
    ...large.map((intake) => ({ first: partName(agreement, by, intake.part ?? ''), intake })),
    ...(small.length === 0 ? [] : [{ first: fewer(small.length), intake: summed(small) }]),
  ];
  const ofDeals = toldMoney(told.map(({ intake }) => intake));
  const rows = told.map(({ first, intake }, place): PartRow => {
    const shownMoney = ofDeals[place] ?? { open: false, won: false };
    return { name: first, size: intake.leads, cells: cells(intake, leastCases, shownMoney) };
  });
  const all = summed(parts);
  const stageTitles = shown.map((id) => stageIn(agreement, id));
  const handed = stageIn(agreement, stage);
  return tableOr(
    {
      caption,
      columns: [
        by === 'channel' ? both('Channel', 'Kanal') : both('Campaign', 'Kampagne'),
        handed,
        both('Accepted', 'Angenommen'),
        both('Acceptance', 'Annahme'),
        both('Pending', 'Offen'),
        ...stageTitles,
        ...(hasDeals ? [both('Open pipeline', 'Offene Pipeline'), both('Won', 'Gewonnen')] : []),
      ],
      rows: toldRows(rows),
      total: [text(both('All', 'Alle')), ...cells(all, 0, { open: true, won: true })],
    },
    tooFewToTakeApart(
      both(`No ${handed.en} in this span.`, `Keine ${handed.de} in dieser Zeit.`),
      all.mqls,
      caption,
    ),
  );
}

/** Whether the money of a part is told: it is that of deals, which may be few where leads are many. */
interface ToldMoney {
  readonly open: boolean;
  readonly won: boolean;
}

function toldMoney(parts: readonly Intake[]): readonly ToldMoney[] {
  const toldOf = (deals: readonly number[]): readonly boolean[] =>
    isBrokenDown(deals) ? hiddenParts(deals).map((isHidden) => !isHidden) : deals.map(() => false);
  const open = toldOf(parts.map(({ opportunities, won, lost }) => opportunities - won - lost));
  const won = toldOf(parts.map(({ wonPriced }) => wonPriced));
  return parts.map((_, place) => ({ open: open[place] === true, won: won[place] === true }));
}

/** Of few decisions no rate is told, though more leads came. */
function acceptanceCell({ accepted, rejected, expired }: Intake, needed: number): Cell {
  const decided = accepted + rejected + expired;
  return needed > 0 && isSmall(decided) ? few : rate(accepted, decided, needed);
}

/** Parts with the most leads are told one by one, the rest together. */
const listed = 20;

function fewer(parts: number): Bilingual {
  return both(`${parts} smaller ones`, `${parts} kleinere`);
}

/** Several intakes as one. */
export function summed(parts: readonly Intake[]): Intake {
  const sum = (of: (intake: Intake) => number): number => parts.reduce((all, each) => all + of(each), 0);
  const stages = Object.keys(parts[0]?.reached ?? {});
  return {
    mqls: sum(({ mqls }) => mqls),
    leads: sum(({ leads }) => leads),
    accepted: sum(({ accepted }) => accepted),
    rejected: sum(({ rejected }) => rejected),
    expired: sum(({ expired }) => expired),
    pending: sum(({ pending }) => pending),
    reached: Object.fromEntries(stages.map((id) => [id, sum(({ reached }) => reached[id] ?? 0)])),
    opportunities: sum(({ opportunities }) => opportunities),
    won: sum(({ won }) => won),
    lost: sum(({ lost }) => lost),
    openMinor: sum(({ openMinor }) => openMinor),
    wonMinor: sum(({ wonMinor }) => wonMinor),
    wonInsideMinor: sum(({ wonInsideMinor }) => wonInsideMinor),
    wonPriced: sum(({ wonPriced }) => wonPriced),
    otherCurrency: sum(({ otherCurrency }) => otherCurrency),
  };
}
