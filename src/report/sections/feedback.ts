import { leastGroup } from '../../measure/privacy.ts';
import { dispositions } from '../../measure/readings/dispositions.ts';
import { recycling } from '../../measure/readings/recycling.ts';
import type { Bilingual } from '../../model/words/language.ts';
import type { Span } from '../../sql/readings/intake.ts';
import { count, heading, none, rate, tableOr, text } from '../cells.ts';
import type { Block } from '../document.ts';
import { leastCases, type ReportMaterial } from '../material.ts';
import { nameIn, partName } from '../names.ts';
import { both } from '../words/wording.ts';

const listed = 20;

/** What sales reports back to marketing: reasons by channel and campaign, and what became of leads that went back (S07, S08). */
export async function feedbackSection(material: ReportMaterial, span: Span): Promise<readonly Block[]> {
  return [
    heading(both('What sales reports back', 'Was der Vertrieb zurückmeldet')),
    await reasonsTable(material, 'channel', span),
    await reasonsTable(material, 'campaign', span),
    await recyclingTable(material, span),
  ];
}

/** Rows below the least group are told together, so that all rows add up to the total. `only`: one campaign. */
export async function reasonsTable(
  { asking }: ReportMaterial,
  by: 'channel' | 'campaign',
  span: Span,
  only?: string,
): Promise<Block> {
  const { agreement } = asking;
  const all = (await dispositions(asking, by, span)).filter(
    ({ part }) => only === undefined || part === only,
  );
  const large = all.filter(({ leads }) => leads >= leastGroup).slice(0, listed);
  const rest = all.filter((each) => !large.includes(each));
  const sum = (of: typeof all): number => of.reduce((total, { leads }) => total + leads, 0);
  const others: Bilingual = both(
    `${rest.length} more reasons, the rarest`,
    `${rest.length} weitere Gründe, die seltensten`,
  );
  const caption =
    by === 'channel'
      ? both('Rejected or given up, by channel and reason', 'Abgelehnt oder aufgegeben, nach Kanal und Grund')
      : both(
          'Rejected or given up, by campaign and reason',
          'Abgelehnt oder aufgegeben, nach Kampagne und Grund',
        );
  return tableOr(
    {
      caption,
      columns: [
        by === 'channel' ? both('Channel', 'Kanal') : both('Campaign', 'Kampagne'),
        both('Reason', 'Grund'),
        both('When', 'Wann'),
        both('Leads', 'Leads'),
      ],
      rows: [
        ...large.map(({ part, reason, at, leads }) => [
          text(partName(agreement, by, part)),
          text(nameIn(agreement.reasons, reason)),
          text(places[at]),
          count(leads),
        ]),
        ...(rest.length === 0 ? [] : [[text(others), none, none, count(sum(rest))]]),
      ],
      total: [text(both('All', 'Alle')), none, none, count(sum(all))],
    },
    both('Nothing was rejected or given up.', 'Nichts wurde abgelehnt oder aufgegeben.'),
  );
}

const places = {
  handoff: both('at the handoff', 'bei der Übergabe'),
  work: both('while worked', 'in Bearbeitung'),
} as const;

async function recyclingTable({ asking }: ReportMaterial, span: Span): Promise<Block> {
  const back = await recycling(asking, span);
  return tableOr(
    {
      caption: both(
        'Leads that went back, and what became of them',
        'Zurückgegangene Leads, und was daraus wurde',
      ),
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

const ways = {
  recycled: both('recycled for later', 'für später zurückgestellt'),
  returned: both('returned for repair', 'zur Korrektur zurückgegeben'),
} as const;
