import { stagePairs } from '../../measure/readings/stage-pairs.ts';
import { count, heading, paragraph, tableOr, text } from '../cells.ts';
import type { Block } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { stageIn } from '../names.ts';
import { channelMoneySection } from '../sections/channel-money.ts';
import { feedbackSection } from '../sections/feedback.ts';
import { conversionTables, verdictSection } from '../sections/judged-parts.ts';
import { leadsByPart } from '../sections/leads-by-part.ts';
import { metricOverview } from '../sections/metric-overview.ts';
import { responseSection } from '../sections/response.ts';
import { untold } from '../untold.ts';
import { both, titled } from '../words/wording.ts';

/** For the meeting of every month (S30): what each channel and campaign brought, what works, and what is to be repaired. */
export async function scorecard(material: ReportMaterial): Promise<readonly Block[]> {
  const { asking, period } = material;
  const inputs = Object.values(asking.agreement.cadences)
    .filter(({ inputs: { reports } }) => reports.includes('scorecard'))
    .flatMap(({ inputs: { metrics } }) => metrics);
  const caption = both(
    'Handed over in this month, and what came of it so far',
    'In diesem Monat übergeben, und was bisher daraus wurde',
  );
  return [
    ...verdictSection(material),
    ...metricOverview(material, both('Figures', 'Kennzahlen'), inputs.length === 0 ? undefined : inputs),
    heading(both('By channel', 'Nach Kanal')),
    await leadsByPart(material, { by: 'channel', span: period, caption }),
    ...acceptanceNote(material),
    ...conversionTables(material, 'channel'),
    heading(both('By campaign', 'Nach Kampagne')),
    await leadsByPart(material, { by: 'campaign', span: period, caption }),
    ...conversionTables(material, 'campaign'),
    ...(await feedbackSection(material, period)),
    ...(await responseSection(material)),
    ...(await channelMoneySection(material)),
    ...(await twoTruths(material)),
  ];
}

/** Two figures of one month that differ have to say why. */
function acceptanceNote({ asking: { agreement } }: ReportMaterial): readonly Block[] {
  const metric = Object.values(agreement.metrics).find(({ measure }) => measure.of === 'acceptance');
  if (metric === undefined) return [];
  const title = titled(metric.title);
  return [
    paragraph(
      both(
        `“${title.en}” counts what was decided in the month, whenever it was handed over; tables by channel and campaign count what was handed over in it, whenever it was decided.`,
        `„${title.de}“ zählt, was im Monat entschieden wurde, wann immer es übergeben war; Tabellen nach Kanal und Kampagne zählen, was in ihm übergeben wurde, wann immer es entschieden ist.`,
      ),
    ),
  ];
}

/** Leads that the two systems see in different stages (S14). */
async function twoTruths(material: ReportMaterial): Promise<readonly Block[]> {
  const { asking } = material;
  const title = both('Two systems, two stages', 'Zwei Systeme, zwei Phasen');
  const untoldPairs = untold(material, title, 'map_lead');
  if (untoldPairs !== undefined) return [heading(title), paragraph(untoldPairs)];
  const pairs = await stagePairs(asking);
  const shown = pairs.slice(0, 12);
  const rest = pairs.slice(12).reduce((sum, { leads }) => sum + leads, 0);
  const all = pairs.reduce((sum, { leads }) => sum + leads, 0);
  return [
    heading(title),
    tableOr(
      {
        caption: both('Leads by the stage in each system', 'Leads nach der Phase in jedem System'),
        columns: [
          both('CRM', 'CRM'),
          both('Marketing automation', 'Marketing-Automation'),
          both('Leads', 'Leads'),
        ],
        rows: [
          ...shown.map(({ crm, map, leads }) => [
            text(stageIn(asking.agreement, crm)),
            text(stageIn(asking.agreement, map)),
            count(leads),
          ]),
          ...(rest === 0 ? [] : [[text(both('others', 'andere')), text(both('', '')), count(rest)]]),
        ],
        total: [text(both('All', 'Alle')), text(both('', '')), count(all)],
      },
      both('Both systems agree on every lead.', 'Beide Systeme sind sich bei jedem Lead einig.'),
    ),
  ];
}
