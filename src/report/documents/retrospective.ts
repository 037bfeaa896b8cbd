import { spanOfDates } from '../../measure/readings/asked-span.ts';
import { campaignCost } from '../../measure/readings/campaign-cost.ts';
import { creditedRevenue, revenueModel } from '../../measure/readings/channel-flags.ts';
import { type Intake, intakeReading, stagesAfterHandoff } from '../../measure/readings/intake.ts';
import type { Campaign } from '../../model/campaign.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { monthWords } from '../../model/words/month-words.ts';
import { exact } from '../../support/exact.ts';
import { dateOfDay } from '../../support/local-date.ts';
import { firstDayOf, monthLater, monthsOf } from '../../support/month.ts';
import { localDateAt } from '../../support/zoned-time.ts';
import { count, heading, listOr, money, none, paragraph, rate, share, tableOr, text } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import { leastCases, type ReportMaterial } from '../material.ts';
import { partName, stageIn } from '../names.ts';
import { reasonsTable } from '../sections/feedback.ts';
import { summed } from '../sections/leads-by-part.ts';
import { both, inBoth, titled } from '../words/wording.ts';

/** After a campaign (S33): volume against target, conversion, cost, and lessons. */
export async function retrospective(material: ReportMaterial, campaign: Campaign): Promise<readonly Block[]> {
  const { asking } = material;
  const span = { start: firstDay(material, campaign), end: asking.asOf + 1 };
  const own = await intakeOf(material, campaign, span);
  const months = await monthsOfCampaign(material, campaign);
  return [
    ...frame(material, campaign),
    ...lessonsFrom(material, campaign, { own, months }),
    heading(both('Volume and target', 'Menge und Ziel')),
    monthsTable(material, months),
    heading(both('Conversion', 'Konversion')),
    conversionTable(material, own),
    heading(both('Money', 'Geld')),
    await moneyTable(material, campaign, own),
    heading(both('What sales reports back', 'Was der Vertrieb zurückmeldet')),
    await reasonsTable(material, span, campaign.id),
    ...preparationBlocks(material, campaign),
    ...decidedBlocks(material, campaign),
  ];
}

/** From the month in which the campaign starts, for its target is told by months; leads may come long after its end. */
function firstDay({ asking: { agreement } }: ReportMaterial, { from }: Campaign): number {
  const month = `${from.slice(0, 7)}-01`;
  return spanOfDates(agreement.zone, month, month).start;
}

/** Leads of a campaign are those whose first touch with a campaign names it. */
async function intakeOf(
  { asking }: ReportMaterial,
  { id }: Campaign,
  entered: { readonly start: number; readonly end: number },
): Promise<Intake> {
  const parts = await intakeReading(asking, {
    entered,
    won: { start: entered.start, end: asking.asOf + 1 },
    partBy: 'campaign',
  });
  return summed(parts.filter(({ part }) => part === id));
}

function frame({ asking: { agreement, asOf } }: ReportMaterial, campaign: Campaign): readonly Block[] {
  const channel = partName(agreement, 'channel', campaign.channel);
  const today = localDateAt(agreement.zone, asOf);
  const state =
    campaign.to < today
      ? both('over', 'beendet')
      : campaign.from > today
        ? both('not begun', 'noch nicht begonnen')
        : both('still running', 'läuft noch');
  return [
    paragraph(
      both(
        `${titled(campaign.title).en}: ${channel.en}, ${campaign.from} to ${campaign.to}, ${state.en}.`,
        `${titled(campaign.title).de}: ${channel.de}, ${campaign.from} bis ${campaign.to}, ${state.de}.`,
      ),
    ),
  ];
}

/** What the figures alone teach. */
function lessonsFrom(
  { asking: { agreement } }: ReportMaterial,
  { expected, id, utm }: Campaign,
  { own, months }: { readonly own: Intake; readonly months: readonly CampaignMonth[] },
): readonly Block[] {
  const inTime = months.reduce((sum, { month, got }) => sum + (month === undefined ? 0 : got), 0);
  const target = Object.values(expected).reduce((sum, leads) => sum + leads, 0);
  const decided = own.accepted + own.rejected + own.expired;
  const lines: Bilingual[] = [
    inBoth(agreement, ({ say, count: counted, share: part }) => {
      const reached = target === 0 ? '' : ` (${part(exact(inTime, target))})`;
      const later = counted(own.mqls - inTime);
      return say(
        `Handed over in its months: ${counted(inTime)} of ${counted(target)} expected${reached}, later: ${later}.`,
        `In ihren Monaten übergeben: ${counted(inTime)} von ${counted(target)} erwarteten${reached}, danach: ${later}.`,
      );
    }),
  ];
  if (own.mqls === 0)
    lines.push(
      both(
        `No lead that was handed over names this campaign (${utm?.campaign ?? id}): look whether its links and forms carry that name.`,
        `Kein übergebener Lead nennt diese Kampagne (${utm?.campaign ?? id}): prüfen, ob ihre Links und Formulare diesen Namen tragen.`,
      ),
    );
  if (decided > 0)
    lines.push(
      inBoth(agreement, ({ say, count: counted, share: part }) =>
        say(
          `Accepted: ${counted(own.accepted)} of ${counted(decided)} decided (${part(exact(own.accepted, decided))}).`,
          `Angenommen: ${counted(own.accepted)} von ${counted(decided)} entschiedenen (${part(exact(own.accepted, decided))}).`,
        ),
      ),
    );
  if (own.pending > 0)
    lines.push(
      inBoth(agreement, ({ say, count: counted }) =>
        say(
          `Nobody has decided on ${counted(own.pending)} of them.`,
          `Über ${counted(own.pending)} hat niemand entschieden.`,
        ),
      ),
    );
  return [heading(both('In short', 'In Kürze')), { is: 'list', items: lines }];
}

/** What was expected of a month and what came; without a month = after the last one. */
interface CampaignMonth {
  readonly month?: string;
  readonly target: number;
  readonly got: number;
}

async function monthsOfCampaign(
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

function monthsTable({ asking: { agreement } }: ReportMaterial, rows: readonly CampaignMonth[]): Block {
  const sum = (of: (row: CampaignMonth) => number): number => rows.reduce((all, row) => all + of(row), 0);
  const cells = (first: Bilingual, target: number, got: number): readonly Cell[] => [
    text(first),
    count(target),
    count(got),
    count(got - target),
    share(got, target),
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
      rows: rows.map(({ month, target, got }) => cells(monthName(month), target, got)),
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

/** Counts so far, each beside the stage before it; with few leads the counts say more than a rate would. */
function conversionTable({ asking: { agreement } }: ReportMaterial, own: Intake): Block {
  const { stage } = agreement.lifecycle.handoff;
  const later = stagesAfterHandoff(agreement).map((id) => [id, own.reached[id] ?? 0] as const);
  const steps = [[stage, own.mqls] as const, ...later];
  return tableOr(
    {
      caption: both(
        'How far the leads of the campaign came so far',
        'Wie weit die Leads der Kampagne bisher kamen',
      ),
      columns: [
        both('Stage', 'Phase'),
        both('Leads', 'Leads'),
        both('of the stage before', 'der Phase davor'),
        both('of all', 'von allen'),
      ],
      rows: steps.map(([id, leads], index) => [
        text(stageIn(agreement, id)),
        count(leads),
        index === 0 ? none : rate(leads, steps[index - 1]?.[1] ?? 0, leastCases),
        index === 0 ? none : rate(leads, own.mqls, leastCases),
      ]),
    },
    both('', ''),
  );
}

async function moneyTable(material: ReportMaterial, campaign: Campaign, own: Intake): Promise<Block> {
  const { asking } = material;
  const { agreement } = asking;
  const spent = await campaignCost(asking, campaign.id);
  const cost = spent ?? campaign.budget;
  const span = { start: firstDay(material, campaign), end: asking.asOf + 1 };
  const credited = await creditedRevenue(asking, span, revenueModel(agreement), 'campaign');
  const { acceptance } = agreement.lifecycle.handoff;
  const after = Object.entries(own.reached).filter(([id]) => id !== acceptance);
  const per = (leads: number): Cell => (cost === undefined || leads === 0 ? none : money(exact(cost, leads)));
  const costWords =
    spent === undefined
      ? both('Budget, since no cost was exported', 'Budget, da keine Kosten exportiert sind')
      : both('Spent', 'Ausgegeben');
  return tableOr(
    {
      caption: both('Cost and return so far', 'Kosten und Ertrag bisher'),
      columns: [both('What', 'Was'), both('Amount', 'Betrag')],
      rows: [
        [text(costWords), cost === undefined ? none : money(cost)],
        [text(perLead(stageIn(agreement, agreement.lifecycle.handoff.stage))), per(own.mqls)],
        ...after.map(([id, leads]): readonly Cell[] => [text(perLead(stageIn(agreement, id))), per(leads)]),
        [text(both('Open pipeline of its leads', 'Offene Pipeline ihrer Leads')), money(own.openMinor)],
        [text(both('Won from its leads', 'Gewonnen aus ihren Leads')), money(own.wonMinor)],
        [
          text(both('Revenue credited to its touches', 'Ihren Kontakten angerechneter Umsatz')),
          money(credited.of.get(campaign.id) ?? 0n),
        ],
      ],
    },
    both('', ''),
  );
}

function perLead(stage: Bilingual): Bilingual {
  return both(`Cost per ${stage.en}`, `Kosten je ${stage.de}`);
}

function preparationBlocks({ asking: { agreement } }: ReportMaterial, campaign: Campaign): readonly Block[] {
  const signed = campaign.signedOff;
  return [
    heading(both('Agreed beforehand', 'Vorher vereinbart')),
    listOr(
      [
        ...(signed === undefined
          ? [both('Sales has not agreed to it.', 'Der Vertrieb hat nicht zugestimmt.')]
          : [both(`Sales agreed on ${signed.on}.`, `Der Vertrieb stimmte am ${signed.on} zu.`)]),
        ...Object.values(campaign.preparation).map(({ title, by, due }) =>
          inBoth(agreement, ({ titled: told, say }) => {
            const role = told(agreement.roles[by]?.title ?? { en: by });
            return say(`${told(title)} (${role}, due ${due})`, `${told(title)} (${role}, fällig ${due})`);
          }),
        ),
      ],
      both('Nothing.', 'Nichts.'),
    ),
  ];
}

/** What the meeting after the campaign decided, if it took place. */
function decidedBlocks({ asking: { agreement } }: ReportMaterial, campaign: Campaign): readonly Block[] {
  const meetings = Object.values(agreement.cadences).filter(
    ({ when, inputs: { reports } }) =>
      reports.includes('retrospective') || (when.by === 'occasion' && when.after === 'campaign'),
  );
  const decided = meetings.flatMap(({ log }) =>
    log.flatMap(({ held, decided: words }) =>
      held !== undefined && held >= campaign.to && words !== undefined ? [{ held, words }] : [],
    ),
  );
  return [
    heading(both('Lessons of both sides', 'Lehren beider Seiten')),
    listOr(
      decided.map(({ held, words }) => inBoth(agreement, ({ titled: told }) => `${held}: ${told(words)}`)),
      both(
        'None is written down yet: the meeting after the campaign writes them into its log.',
        'Noch keine festgehalten: Die Runde nach der Kampagne trägt sie in ihr Protokoll ein.',
      ),
    ),
  ];
}
