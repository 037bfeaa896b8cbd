import { periodHolding } from '../../measure/metrics/periods.ts';
import { localDateAt } from '../../support/zoned-time.ts';
import { count, heading, money, none, tableOr, text } from '../cells.ts';
import type { Block } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { partName } from '../names.ts';
import { periodTitle } from '../report-period.ts';
import { both, titled } from '../words/wording.ts';

/** What the calendar holds for the quarter after the one that is told (S24, S26). */
export function nextCampaignsSection({ asking: { agreement }, period }: ReportMaterial): readonly Block[] {
  const next = periodHolding(agreement, 'quarter', period.end);
  const [from, to] = [localDateAt(agreement.zone, next.start), localDateAt(agreement.zone, next.end - 1)];
  const campaigns = Object.values(agreement.campaigns)
    .filter((campaign) => campaign.from <= to && campaign.to >= from)
    .toSorted((left, right) => (left.from === right.from ? 0 : left.from < right.from ? -1 : 1));
  const expected = (months: Readonly<Record<string, number>>): number =>
    Object.entries(months)
      .filter(([month]) => month >= from.slice(0, 7) && month <= to.slice(0, 7))
      .reduce((sum, [, leads]) => sum + leads, 0);
  const title = periodTitle('quarter', next);
  const all = campaigns.reduce((sum, campaign) => sum + expected(campaign.expected), 0);
  return [
    heading(both(`Next: ${title.en}`, `Als Nächstes: ${title.de}`)),
    tableOr(
      {
        caption: both('Campaigns in the calendar', 'Kampagnen im Kalender'),
        columns: [
          both('Campaign', 'Kampagne'),
          both('Channel', 'Kanal'),
          both('From', 'Von'),
          both('To', 'Bis'),
          both('Leads expected in the quarter', 'Im Quartal erwartete Leads'),
          both('Budget', 'Budget'),
          both('Word of sales', 'Zustimmung des Vertriebs'),
        ],
        rows: campaigns.map((campaign) => [
          text(titled(campaign.title)),
          text(partName(agreement, 'channel', campaign.channel)),
          { is: 'date', date: campaign.from },
          { is: 'date', date: campaign.to },
          count(expected(campaign.expected)),
          campaign.budget === undefined ? none : money(campaign.budget),
          campaign.draft
            ? text(both('draft', 'Entwurf'))
            : campaign.signedOff === undefined
              ? text(both('missing', 'fehlt'))
              : { is: 'date', date: campaign.signedOff.on },
        ]),
        total: [text(both('All', 'Alle')), none, none, none, count(all), none, none],
      },
      both('The calendar holds no campaign for it.', 'Der Kalender hat dafür keine Kampagne.'),
    ),
  ];
}
