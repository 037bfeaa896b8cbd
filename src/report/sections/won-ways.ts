import { type ChannelDeals, wonJourneys } from '../../measure/readings/won-journeys.ts';
import type { Span } from '../../sql/readings/intake.ts';
import { localDateAt } from '../../support/zoned-time.ts';
import { count, heading, money, name, none, paragraph, share, tableOr, text } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { partName } from '../names.ts';
import { both, inBoth } from '../words/wording.ts';
import { type PartRow, toldRows, tooFewToTakeApart } from './told-rows.ts';

/** The ways to the deals won in a span, and the newest of them (S15). */
export async function wonWaysSection({ asking }: ReportMaterial, span: Span): Promise<readonly Block[]> {
  const { agreement } = asking;
  const found = await wonJourneys(asking, span);
  const { deals, touches = 0, days = 0 } = found;
  const head = heading(both('Ways to the won deals', 'Wege zu den gewonnenen Aufträgen'));
  if (deals === 0) return [head, paragraph(both('No deal was won.', 'Kein Auftrag wurde gewonnen.'))];
  return [
    head,
    paragraph(
      inBoth(agreement, ({ say, count: counted }) =>
        say(
          `Won: ${counted(deals)}. Half of them took ${counted(touches)} touches or fewer and ${counted(days)} days or fewer from the first step to the signature.`,
          `Gewonnen: ${counted(deals)}. Die Hälfte brauchte höchstens ${counted(touches)} Kontakte und ${counted(days)} Tage vom ersten Schritt bis zur Unterschrift.`,
        ),
      ),
    ),
    endsTable(agreement, both('First touch', 'Erster Kontakt'), found.first, deals),
    endsTable(agreement, both('Last touch', 'Letzter Kontakt'), found.last, deals),
    tableOr(
      {
        caption: both(
          `The newest ${found.newest.length} of ${deals}`,
          `Die neuesten ${found.newest.length} von ${deals}`,
        ),
        columns: [
          both('Deal', 'Auftrag'),
          both('Won on', 'Gewonnen am'),
          both('Touches', 'Kontakte'),
          both('Days', 'Tage'),
          both('Value', 'Wert'),
        ],
        rows: found.newest.map(({ opportunity, wonAt, touches: own, days: lasted, amountMinor }) => [
          name(opportunity),
          { is: 'date', date: localDateAt(agreement.zone, wonAt) },
          count(own),
          count(lasted),
          amountMinor === undefined ? none : money(amountMinor),
        ]),
      },
      both('', ''),
    ),
  ];
}

const listed = 10;

function endsTable(
  agreement: ReportMaterial['asking']['agreement'],
  caption: { readonly en: string; readonly de: string },
  ends: readonly ChannelDeals[],
  deals: number,
): Block {
  const large = ends.slice(0, listed);
  const rest = ends.slice(listed).reduce((sum, end) => sum + end.deals, 0);
  const cells = (number: number): readonly Cell[] => [count(number), share(number, deals)];
  const row = (first: Cell, number: number): PartRow => ({ first, size: number, cells: cells(number) });
  return tableOr(
    {
      caption,
      columns: [both('Channel', 'Kanal'), both('Deals', 'Aufträge'), both('Share', 'Anteil')],
      rows: toldRows([
        ...large.map(({ channel, deals: own }) =>
          row(
            text(
              channel === undefined
                ? both('no touch known', 'kein Kontakt bekannt')
                : partName(agreement, 'channel', channel),
            ),
            own,
          ),
        ),
        ...(rest === 0 ? [] : [row(text(both('others', 'andere')), rest)]),
      ]),
      total: [text(both('All', 'Alle')), ...cells(deals)],
    },
    tooFewToTakeApart(both('', ''), deals, caption),
  );
}
