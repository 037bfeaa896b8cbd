import { type Disposition, dispositions } from '../../measure/readings/dispositions.ts';
import { recycling } from '../../measure/readings/recycling.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Bilingual } from '../../model/words/language.ts';
import type { Span } from '../../sql/readings/intake.ts';
import { groupedBy } from '../../support/grouped-by.ts';
import { ownValue } from '../../support/own-value.ts';
import { count, heading, none, paragraph, rate, tableOr, text } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import { leastCases, type ReportMaterial } from '../material.ts';
import { nameIn, partName, sideName } from '../names.ts';
import { untold } from '../untold.ts';
import { both } from '../words/wording.ts';
import { toldRows, tooFewToTakeApart } from './told-rows.ts';

const listed = 20;

/** What sales reports back to marketing: reasons by channel and campaign, and what became of leads that went back (S07, S08). */
export async function feedbackSection(material: ReportMaterial, span: Span): Promise<readonly Block[]> {
  return [
    heading(both('What sales reports back', 'Was der Vertrieb zurückmeldet')),
    await reasonsTable(material, span),
    await partsTable(material, 'channel', span),
    await partsTable(material, 'campaign', span),
    await recyclingTable(material, span),
  ];
}

/** Every reason, how often, where, and on which side the fault lies by the agreement. `only`: one campaign. */
export async function reasonsTable(material: ReportMaterial, span: Span, only?: string): Promise<Block> {
  const { asking } = material;
  const { agreement } = asking;
  const caption = both('Rejected or given up, by reason', 'Abgelehnt oder aufgegeben, nach Grund');
  const untoldReasons = untold(
    material,
    caption,
    'stage_history',
    ...(only === undefined ? [] : (['event'] as const)),
  );
  if (untoldReasons !== undefined) return paragraph(untoldReasons);
  const told = await dispositions(asking, 'campaign', span);
  const all = only === undefined ? told : told.filter(({ part }) => part === only);
  const sum = (of: readonly Disposition[], at?: Disposition['at']): number =>
    of.reduce((total, each) => total + (at === undefined || each.at === at ? each.leads : 0), 0);
  const reasons = groupedBy(all, ({ reason }) => reason ?? '').toSorted(
    (left, right) => sum(right) - sum(left),
  );
  const cells = (first: Cell, fault: Cell, own: readonly Disposition[]): readonly Cell[] => [
    first,
    fault,
    count(sum(own, 'handoff')),
    count(sum(own, 'work')),
    count(sum(own)),
  ];
  return tableOr(
    {
      caption,
      columns: [
        both('Reason', 'Grund'),
        both('Who could have done better', 'Wer es besser machen könnte'),
        both('At the handoff', 'Bei der Übergabe'),
        both('While worked', 'In Bearbeitung'),
        both('Leads', 'Leads'),
      ],
      rows: reasons.map((own) => {
        const reason = own[0]?.reason;
        return cells(text(nameIn(agreement.reasons, reason)), faultOf(agreement, reason), own);
      }),
      total: cells(text(both('All', 'Alle')), none, all),
    },
    nothingDisposed(agreement),
  );
}

/** Rejections are known by their reasons; an agreement without any cannot tell. */
function nothingDisposed({ reasons }: Agreement): Bilingual {
  return Object.keys(reasons).length === 0
    ? both(
        'The agreement has no reasons, so nobody can say what was rejected or given up.',
        'Die Vereinbarung hat keine Gründe, darum kann niemand sagen, was abgelehnt oder aufgegeben wurde.',
      )
    : both('Nothing was rejected or given up.', 'Nichts wurde abgelehnt oder aufgegeben.');
}

function faultOf(agreement: Agreement, reason: string | undefined): Cell {
  const fault = reason === undefined ? undefined : ownValue(agreement.reasons, reason)?.fault;
  return fault === undefined || fault === 'none' ? none : text(sideName(agreement, fault));
}

const reasonsShown = 3;

/** How many of each channel or campaign, and its most frequent reasons, so that marketing sees what to repair there. */
async function partsTable(material: ReportMaterial, by: 'channel' | 'campaign', span: Span): Promise<Block> {
  const { asking } = material;
  const { agreement } = asking;
  const all = await dispositions(asking, by, span);
  const sum = (of: readonly Disposition[]): number => of.reduce((total, { leads }) => total + leads, 0);
  const parts = groupedBy(all, ({ part }) => part).toSorted((left, right) => sum(right) - sum(left));
  const [shown, rest] = [parts.slice(0, listed), parts.slice(listed).flat()];
  const caption =
    by === 'channel'
      ? both('Rejected or given up, by channel', 'Abgelehnt oder aufgegeben, nach Kanal')
      : both('Rejected or given up, by campaign', 'Abgelehnt oder aufgegeben, nach Kampagne');
  const untoldParts = untold(
    material,
    caption,
    'stage_history',
    ...(by === 'campaign' ? (['event'] as const) : []),
  );
  if (untoldParts !== undefined) return paragraph(untoldParts);
  return tableOr(
    {
      caption,
      columns: [
        by === 'channel' ? both('Channel', 'Kanal') : both('Campaign', 'Kampagne'),
        both('Leads', 'Leads'),
        both('Most frequent reasons', 'Häufigste Gründe'),
      ],
      rows: toldRows([
        ...shown.map((own) => ({
          name: partName(agreement, by, own[0]?.part ?? ''),
          size: sum(own),
          cells: [count(sum(own)), text(reasonWords(agreement, own))],
        })),
        ...(rest.length === 0
          ? []
          : [
              {
                name: both('others', 'andere'),
                size: sum(rest),
                cells: [count(sum(rest)), none],
              },
            ]),
      ]),
      total: [text(both('All', 'Alle')), count(sum(all)), none],
    },
    tooFewToTakeApart(nothingDisposed(agreement), sum(all), caption),
  );
}

function reasonWords(agreement: Agreement, own: readonly Disposition[]): Bilingual {
  const reasons = groupedBy(own, ({ reason }) => reason ?? '')
    .map((same) => ({
      name: nameIn(agreement.reasons, same[0]?.reason),
      leads: same.reduce((total, { leads }) => total + leads, 0),
    }))
    .toSorted((left, right) => right.leads - left.leads)
    .slice(0, reasonsShown);
  const told = (language: 'en' | 'de'): string =>
    reasons.map(({ name, leads }) => `${name[language]} ${leads}`).join(', ');
  return both(told('en'), told('de'));
}

async function recyclingTable(material: ReportMaterial, span: Span): Promise<Block> {
  const untoldLeads = untold(material, goneBack, 'stage_history');
  if (untoldLeads !== undefined) return paragraph(untoldLeads);
  const back = await recycling(material.asking, span);
  return tableOr(
    {
      caption: goneBack,
      columns: [
        both('How', 'Wie'),
        both('Leads', 'Leads'),
        both('Came back', 'Kamen wieder'),
        both('Share', 'Anteil'),
        both('Accepted', 'Angenommen'),
        both('Opportunity', 'Opportunity'),
        both('Won', 'Gewonnen'),
      ],
      rows: back.map(({ what, leads, cameBack, accepted, opportunity, won }) => [
        text(ways[what]),
        count(leads),
        count(cameBack),
        rate(cameBack, leads, leastCases),
        count(accepted),
        count(opportunity),
        count(won),
      ]),
    },
    both('No lead went back.', 'Kein Lead ging zurück.'),
  );
}

const goneBack = both(
  'Leads that went back, and what became of them',
  'Zurückgegangene Leads, und was daraus wurde',
);

const ways = {
  recycled: both('recycled for later', 'für später zurückgestellt'),
  returned: both('returned for repair', 'zur Korrektur zurückgegeben'),
} as const;
