import { fixedAmount } from '../../evaluate/clock/clock-target.ts';
import type { Figure } from '../../measure/metrics/figure.ts';
import { pickedLeads } from '../../measure/readings/picked-leads.ts';
import { responseTimes } from '../../measure/readings/response-times.ts';
import type { AmountUnit } from '../../model/amount.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { calendarClock } from '../calendar-clock.ts';
import { heading, paragraph, tableOr, text } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import { settledOn } from '../figure-cells.ts';
import { leastCases, type ReportMaterial } from '../material.ts';
import { nameIn, stageIn } from '../names.ts';
import { untold } from '../untold.ts';
import { both, inBoth } from '../words/wording.ts';

/** What the speed of the first contact is worth, and whether some leads are picked before others (S06, S19). */
export async function responseSection(material: ReportMaterial): Promise<readonly Block[]> {
  const title = both('First contact', 'Erstkontakt');
  const tables = [...(await responseTable(material)), ...(await pickedTable(material))];
  const nothing = both('No figure takes it apart.', 'Keine Kennzahl zerlegt ihn.');
  const why = untold(material, title, 'stage_history', 'activity', 'assignment', 'waiting') ?? nothing;
  return [heading(title), ...(tables.length === 0 ? [paragraph(why)] : tables)];
}

async function responseTable({ asking, period }: ReportMaterial): Promise<readonly Block[]> {
  const { agreement } = asking;
  const settleMs = fixedAmount(agreement.settle);
  const found = await responseTimes(asking, period, { minSample: leastCases, settleMs });
  if (found === undefined) return [];
  const { sla, to, withinDays, classes } = found;
  const stage = stageIn(agreement, to);
  const from = settledOn(agreement, period, withinDays);
  return [
    tableOr(
      {
        caption: inBoth(agreement, ({ titled, say }) => {
          const title = titled(agreement.slas[sla]?.title ?? { en: sla });
          return say(`By response time: ${title}`, `Nach Reaktionszeit: ${title}`);
        }),
        columns: [
          both('First contact', 'Erstkontakt'),
          both('Spoken with', 'Gesprochen'),
          both(`${stage.en} within ${withinDays} days`, `${stage.de} binnen ${withinDays} Tagen`),
        ],
        rows: classes.map(({ response, connected, converted }) => [
          text(responses[response] ?? both(response, response)),
          figure('share', connected),
          figure('share', converted, from),
        ]),
      },
      both('No such lead came in.', 'Kein solcher Lead kam herein.'),
    ),
  ];
}

const responses: Readonly<Record<string, Bilingual>> = {
  'within-5-minutes': both('within 5 minutes', 'binnen 5 Minuten'),
  'within-30-minutes': both('within 30 minutes', 'binnen 30 Minuten'),
  'within-4-hours': both('within 4 hours', 'binnen 4 Stunden'),
  'within-24-hours': both('within 24 hours', 'binnen 24 Stunden'),
  later: both('later', 'später'),
  untouched: both('nobody yet', 'noch niemand'),
  canceled: both('canceled', 'abgebrochen'),
  failed: both('cannot be told', 'nicht feststellbar'),
};

async function pickedTable({ asking, period }: ReportMaterial): Promise<readonly Block[]> {
  const { agreement } = asking;
  const found = await pickedLeads(asking, period, leastCases);
  if (found === undefined) return [];
  const unit = calendarClock(agreement, found.sla);
  return [
    tableOr(
      {
        caption: both(
          'Are the easy leads picked first? By class of source',
          'Werden die leichten Leads zuerst genommen? Nach Herkunft',
        ),
        columns: [
          both('Source', 'Herkunft'),
          both('Accepted', 'Angenommen'),
          both('Nobody has called', 'Nicht angerufen'),
          both('Median first contact', 'Median bis zum Erstkontakt'),
        ],
        rows: found.classes.map(({ part, acceptance, untouched, median }) => [
          text(part === 'unknown' ? both('unknown', 'unbekannt') : both(part, part)),
          figure('share', acceptance),
          figure('share', untouched),
          figure(unit, median),
        ]),
      },
      inBoth(agreement, ({ titled, say }) => {
        const title = titled(nameIn(agreement.slas, found.sla));
        return say(`${title}: no leads.`, `${title}: keine Leads.`);
      }),
    ),
  ];
}

function figure(unit: AmountUnit, found: Figure, from?: string): Cell {
  return { is: 'figure', unit, figure: found, needed: leastCases, ...(from !== undefined && { from }) };
}
