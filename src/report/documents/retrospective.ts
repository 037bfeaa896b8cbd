import { isSmall } from '../../measure/privacy.ts';
import { type Intake, stagesAfterHandoff } from '../../measure/readings/intake.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Campaign } from '../../model/campaign.ts';
import type { Bilingual } from '../../model/words/language.ts';
import type { Span } from '../../sql/readings/intake.ts';
import { exact } from '../../support/exact.ts';
import { localDateAt } from '../../support/zoned-time.ts';
import { count, heading, none, paragraph, rate, tableOr, text } from '../cells.ts';
import type { Block } from '../document.ts';
import { leastCases, type ReportMaterial } from '../material.ts';
import { partName, stageIn } from '../names.ts';
import { decidedBlocks, preparationBlocks } from '../sections/campaign-agreed.ts';
import { firstDay, intakeOf } from '../sections/campaign-intake.ts';
import { moneyTable } from '../sections/campaign-money.ts';
import { type CampaignMonth, monthsOfCampaign, monthsTable } from '../sections/campaign-months.ts';
import { reasonsTable } from '../sections/feedback.ts';
import { untold } from '../untold.ts';
import { both, inBoth, titled } from '../words/wording.ts';

/** After a campaign (S33): volume against target, conversion, cost, and lessons. */
export async function retrospective(material: ReportMaterial, campaign: Campaign): Promise<readonly Block[]> {
  return [
    ...frame(material, campaign),
    ...(await told(material, campaign)),
    ...preparationBlocks(material, campaign),
    ...decidedBlocks(material, campaign),
  ];
}

async function told(material: ReportMaterial, campaign: Campaign): Promise<readonly Block[]> {
  const { agreement, asOf } = material.asking;
  if (campaign.from > localDateAt(agreement.zone, asOf))
    return [
      paragraph(
        both(
          'It has not begun, so there is nothing to look back on.',
          'Sie hat noch nicht begonnen, darum gibt es nichts zurückzublicken.',
        ),
      ),
    ];
  const leads = both('Leads of the campaign', 'Leads der Kampagne');
  const untoldLeads = untold(material, leads, 'stage_history', 'event');
  if (untoldLeads !== undefined) return [paragraph(untoldLeads)];
  const own = await intakeOf(material, campaign, spanOf(material, campaign));
  return isSmall(own.mqls) ? tooFew : figures(material, campaign, own);
}

/** Every figure of a campaign with so few leads would speak of each of them (semantics §12). */
const tooFew: readonly Block[] = [
  paragraph(
    both(
      'Fewer than five leads were handed over: too few for figures.',
      'Weniger als fünf Leads wurden übergeben: zu wenige für Zahlen.',
    ),
  ),
];

async function figures(material: ReportMaterial, campaign: Campaign, own: Intake): Promise<readonly Block[]> {
  const span = spanOf(material, campaign);
  const months = await monthsOfCampaign(material, campaign);
  return [
    ...lessonsFrom(material, campaign, { own, months }),
    heading(both('Volume and target', 'Menge und Ziel')),
    monthsTable(material, months),
    heading(both('Conversion', 'Konversion')),
    conversionTable(material, own),
    heading(both('Money', 'Geld')),
    await moneyTable(material, campaign, own),
    heading(both('What sales reports back', 'Was der Vertrieb zurückmeldet')),
    await reasonsTable(material, span, campaign.id),
  ];
}

function spanOf(material: ReportMaterial, campaign: Campaign): Span {
  return { start: firstDay(material, campaign), end: material.asking.asOf + 1 };
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
  const lines: Bilingual[] = [];
  if (!months.some(({ got }) => isSmall(got)))
    lines.push(volumeWords(agreement, { target, inTime, later: own.mqls - inTime }));
  else
    lines.push(
      inBoth(agreement, ({ say, count: counted }) =>
        say(
          `Handed over: ${counted(own.mqls)}; ${counted(target)} were expected in its months.`,
          `Übergeben: ${counted(own.mqls)}; ${counted(target)} waren in ihren Monaten erwartet.`,
        ),
      ),
    );
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

function volumeWords(
  agreement: Agreement,
  { target, inTime, later }: { readonly target: number; readonly inTime: number; readonly later: number },
): Bilingual {
  return inBoth(agreement, ({ say, count: counted, share: part }) => {
    const reached = target === 0 ? '' : ` (${part(exact(inTime, target))})`;
    return say(
      `Handed over in its months: ${counted(inTime)} of ${counted(target)} expected${reached}, later: ${counted(later)}.`,
      `In ihren Monaten übergeben: ${counted(inTime)} von ${counted(target)} erwarteten${reached}, danach: ${counted(later)}.`,
    );
  });
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
