import { isSmall } from '../../measure/privacy.ts';
import { channelFlags, type FlaggedChannel } from '../../measure/readings/channel-flags.ts';
import type { Budget } from '../../model/budget.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { count, heading, money, paragraph, tableOr, text } from '../cells.ts';
import type { Block } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { partName } from '../names.ts';
import { untold } from '../untold.ts';
import { both, inBoth, titled } from '../words/wording.ts';
import { few } from './told-rows.ts';

/** Channels to be spoken about before next month's money is fixed (S28). */
export async function channelMoneySection(material: ReportMaterial): Promise<readonly Block[]> {
  const { asking, period } = material;
  const { agreement } = asking;
  const { budget, attribution, flagged } = await channelFlags(asking, period.end);
  const head = heading(both('Money of channels', 'Geld der Kanäle'));
  if (budget?.review === undefined)
    return [head, paragraph(both('No budget is looked through.', 'Kein Budget wird durchgesehen.'))];
  const untoldMoney = untold(material, titled(budget.title), 'opportunity', 'event', 'stage_history');
  if (untoldMoney !== undefined) return [head, paragraph(untoldMoney)];
  const model = attribution === undefined ? undefined : agreement.attributions[attribution];
  const uncounted = flagged.filter(({ isCounted }) => !isCounted);
  return [
    head,
    flagTable(material, budget, flagged),
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
    ...(uncounted.length === 0 ? [] : [paragraph(uncountedWords(material, uncounted))]),
  ];
}

/** A flag that fires because nobody can see the touches says nothing about the channel. */
function uncountedWords(
  { asking: { agreement } }: ReportMaterial,
  uncounted: readonly FlaggedChannel[],
): Bilingual {
  const names = (language: 'en' | 'de'): string =>
    [...new Set(uncounted.map(({ channel }) => partName(agreement, 'channel', channel)[language]))].join(
      ', ',
    );
  return both(
    `No touch of these channels is counted, so no revenue can be credited to them; look at what was won from their leads: ${names('en')}.`,
    `Kontakte dieser Kanäle werden nicht gezählt, darum kann ihnen kein Umsatz angerechnet werden; es gilt, was aus ihren Leads gewonnen wurde: ${names('de')}.`,
  );
}

function flagTable(
  { asking: { agreement } }: ReportMaterial,
  { title, review }: Budget,
  flagged: readonly FlaggedChannel[],
): Block {
  return tableOr(
    {
      caption: inBoth(agreement, ({ titled: say }) => say(title)),
      columns: [
        both('Channel', 'Kanal'),
        both('Flag', 'Auffälligkeit'),
        both('Days', 'Tage'),
        both('Handed over', 'Übergeben'),
        both('Revenue credited', 'Angerechneter Umsatz'),
        both('Won from its leads', 'Gewonnen aus seinen Leads'),
        both('Budget', 'Budget'),
        both('What to do', 'Was zu tun ist'),
      ],
      rows: flagged.map(({ channel, flag, mqls, revenue, wonFromLeads, groups, budgetMinor }) => [
        text(partName(agreement, 'channel', channel)),
        text(titled(flag.title)),
        count(flag.withinDays),
        ...(groups.some(isSmall) ? [few, few, few] : [count(mqls), money(revenue), money(wonFromLeads)]),
        money(budgetMinor),
        text(titled(flag.action)),
      ]),
    },
    inBoth(agreement, ({ say, titled: words }) => {
      const flags = Object.values(review?.flags ?? {})
        .map((flag) => words(flag.title))
        .join('; ');
      return say(
        `No channel is flagged (looked for: ${flags}).`,
        `Kein Kanal fällt auf (gesucht: ${flags}).`,
      );
    }),
  );
}
