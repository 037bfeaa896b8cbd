import { type ChannelDeals, type WonJourneys, wonJourneys } from '../../measure/readings/won-journeys.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { numberWords } from '../../model/words/number-words.ts';
import type { Span } from '../../sql/readings/intake.ts';
import { localDateAt } from '../../support/zoned-time.ts';
import { count, heading, money, name, none, paragraph, share, tableOr, text } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { partName } from '../names.ts';
import { isLacking, untold } from '../untold.ts';
import { both, inBoth } from '../words/wording.ts';
import { type PartRow, toldRows, tooFewToTakeApart } from './told-rows.ts';

const title = both('Ways to the won deals', 'Wege zu den gewonnenen Aufträgen');

/** The ways to the deals won in a span, and the newest of them (S15). */
export async function wonWaysSection(material: ReportMaterial, span: Span): Promise<readonly Block[]> {
  const { asking } = material;
  const head = heading(title);
  const untoldDeals = untold(material, title, 'opportunity');
  if (untoldDeals !== undefined) return [head, paragraph(untoldDeals)];
  const found = await wonJourneys(asking, span);
  const { deals } = found;
  if (deals === 0) return [head, paragraph(both('No deal was won.', 'Kein Auftrag wurde gewonnen.'))];
  // Without the events no touch is known, which is not none.
  const untoldTouches = untold(material, both('Touches', 'Kontakte'), 'event');
  return [
    head,
    paragraph(lengthWords(material, found, untoldTouches === undefined)),
    ...(untoldTouches === undefined
      ? [
          endsTable(asking.agreement, both('First touch', 'Erster Kontakt'), found.first, deals),
          endsTable(asking.agreement, both('Last touch', 'Letzter Kontakt'), found.last, deals),
        ]
      : [paragraph(untoldTouches)]),
    newestTable(material, found, untoldTouches === undefined),
  ];
}

function lengthWords(
  material: ReportMaterial,
  { deals, touches = 0, days = 0 }: WonJourneys,
  isTouchTold: boolean,
): Bilingual {
  const isWhole = !isLacking(material, 'event', 'stage_history', 'activity');
  const first = isWhole
    ? both('the first step', 'vom ersten Schritt')
    : both('the first step that is known', 'vom ersten bekannten Schritt');
  return inBoth(material.asking.agreement, ({ language, say, count: counted }) => {
    const took = isTouchTold ? `${numbered(touches, 'touch')[language]} ${say('or fewer and', 'und')} ` : '';
    const lasted = numbered(days, 'day')[language];
    return say(
      `Won: ${counted(deals)}. Half of them took ${took}${lasted} or fewer from ${first.en} to the signature.`,
      `Gewonnen: ${counted(deals)}. Die Hälfte brauchte höchstens ${took}${lasted} ${first.de} bis zur Unterschrift.`,
    );
  });
}

const nouns = {
  touch: { one: both('touch', 'Kontakt'), more: both('touches', 'Kontakte') },
  day: { one: both('day', 'Tag'), more: both('days', 'Tage') },
} as const;

function numbered(number: number, noun: keyof typeof nouns): Bilingual {
  const { en, de } = number === 1 ? nouns[noun].one : nouns[noun].more;
  return both(`${numberWords(number, 0, 'en')} ${en}`, `${numberWords(number, 0, 'de')} ${de}`);
}

function newestTable(
  { asking: { agreement } }: ReportMaterial,
  { newest, deals }: WonJourneys,
  isTouchTold: boolean,
): Block {
  return tableOr(
    {
      caption:
        newest.length === deals
          ? both('Each of them', 'Jeder von ihnen')
          : both(`The newest ${newest.length} of ${deals}`, `Die neuesten ${newest.length} von ${deals}`),
      columns: [
        both('Deal', 'Auftrag'),
        both('Won on', 'Gewonnen am'),
        ...(isTouchTold ? [both('Touches', 'Kontakte')] : []),
        both('Days', 'Tage'),
        both('Value', 'Wert'),
      ],
      rows: newest.map(({ opportunity, wonAt, touches, days, amountMinor }) => [
        name(opportunity),
        { is: 'date', date: localDateAt(agreement.zone, wonAt) },
        ...(isTouchTold ? [count(touches)] : []),
        count(days),
        amountMinor === undefined ? none : money(amountMinor),
      ]),
    },
    both('', ''),
  );
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
  const row = (part: Bilingual, deal: number): PartRow => ({ name: part, size: deal, cells: cells(deal) });
  return tableOr(
    {
      caption,
      columns: [both('Channel', 'Kanal'), both('Deals', 'Aufträge'), both('Share', 'Anteil')],
      rows: toldRows([
        ...large.map(({ channel, deals: own }) =>
          row(
            channel === undefined
              ? both('no touch known', 'kein Kontakt bekannt')
              : partName(agreement, 'channel', channel),
            own,
          ),
        ),
        ...(rest === 0 ? [] : [row(both('others', 'andere'), rest)]),
      ]),
      total: [text(both('All', 'Alle')), ...cells(deals)],
    },
    tooFewToTakeApart(both('', ''), deals, caption),
  );
}
