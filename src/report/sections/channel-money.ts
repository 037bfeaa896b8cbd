import { channelFlags } from '../../measure/readings/channel-flags.ts';
import { count, heading, money, paragraph, tableOr, text } from '../cells.ts';
import type { Block } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { partName } from '../names.ts';
import { both, inBoth, titled } from '../words/wording.ts';

/** Channels to be spoken about before next month's money is fixed (S28). */
export async function channelMoneySection(material: ReportMaterial): Promise<readonly Block[]> {
  const { asking, period } = material;
  const { agreement } = asking;
  const { budget, attribution, flagged } = await channelFlags(asking, period.end);
  const head = heading(both('Money of channels', 'Geld der Kanäle'));
  if (budget?.review === undefined)
    return [head, paragraph(both('No budget is looked through.', 'Kein Budget wird durchgesehen.'))];
  const model = attribution === undefined ? undefined : agreement.attributions[attribution];
  const { review } = budget;
  return [
    head,
    tableOr(
      {
        caption: inBoth(agreement, ({ titled: say }) => say(budget.title)),
        columns,
        rows: flagged.map(({ channel, flag, mqls, revenue, budgetMinor }) => [
          text(partName(agreement, 'channel', channel)),
          text(titled(flag.title)),
          count(flag.withinDays),
          count(mqls),
          money(revenue),
          money(budgetMinor),
          text(titled(flag.action)),
        ]),
      },
      inBoth(agreement, ({ say, titled: words }) => {
        const flags = Object.values(review.flags)
          .map((flag) => words(flag.title))
          .join('; ');
        return say(
          `No channel is flagged (looked for: ${flags}).`,
          `Kein Kanal fällt auf (gesucht: ${flags}).`,
        );
      }),
    ),
    ...(model === undefined
      ? []
      : [
          paragraph(
            inBoth(agreement, ({ say, quoted }) =>
              say(
                `Revenue is credited by ${quoted(model.title)}.`,
                `Umsatz ist angerechnet nach ${quoted(model.title)}.`,
              ),
            ),
          ),
        ]),
  ];
}

const columns = [
  both('Channel', 'Kanal'),
  both('Flag', 'Auffälligkeit'),
  both('Days', 'Tage'),
  both('Handed over', 'Übergeben'),
  both('Revenue', 'Umsatz'),
  both('Budget', 'Budget'),
  both('What to do', 'Was zu tun ist'),
];
