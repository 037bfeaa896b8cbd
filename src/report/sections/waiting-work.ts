import { type AgedStage, agedStages, lateWork } from '../../measure/readings/work-lists.ts';
import type { Agreement } from '../../model/agreement.ts';
import { localDateAt } from '../../support/zoned-time.ts';
import { count, heading, name, none, paragraph, tableOr, text } from '../cells.ts';
import type { Block } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { nameIn } from '../names.ts';
import { both, inBoth } from '../words/wording.ts';

/** What stands in the way: promises past their limit and leads that lie too long, each with its owner (S29, S39). */
export async function waitingWorkSection(material: ReportMaterial): Promise<readonly Block[]> {
  const { asking, period } = material;
  const late = await lateWork(asking);
  const aged = await agedStages(asking, period);
  const { agreement } = asking;
  const { slas } = agreement;
  const total = late.promises.reduce((sum, { leads }) => sum + leads, 0);
  const dayOf = (at: number): string => localDateAt(agreement.zone, at);
  return [
    heading(both('Blockers', 'Was im Weg steht')),
    tableOr(
      {
        caption: both('Promises past their limit and still open', 'Zusagen über der Frist und noch offen'),
        columns: [both('Promise', 'Zusage'), both('Leads', 'Leads'), both('Oldest since', 'Älteste seit')],
        rows: late.promises.map(({ sla, leads, oldestAt }) => [
          text(nameIn(slas, sla)),
          count(leads),
          { is: 'date', date: dayOf(oldestAt) },
        ]),
        total: [text(both('All', 'Alle')), count(total), none],
      },
      both('No promise is past its limit and open.', 'Keine Zusage ist über der Frist und offen.'),
    ),
    tableOr(
      {
        caption: both(
          `The newest ${late.newest.length} of these ${total} leads`,
          `Die neuesten ${late.newest.length} dieser ${total} Leads`,
        ),
        columns: [
          both('Lead', 'Lead'),
          both('Promise', 'Zusage'),
          both('Was due', 'War fällig'),
          both('Owner', 'Zuständig'),
        ],
        rows: late.newest.map(({ sla, lead, dueAt, owner }) => [
          name(lead),
          text(nameIn(slas, sla)),
          { is: 'date', date: dayOf(dueAt) },
          owner === undefined ? text(nobody) : name(owner),
        ]),
      },
      both('There is nothing to list.', 'Es gibt nichts aufzulisten.'),
    ),
    ...(late.untold.length === 0 ? [] : [untoldLine(slas, late.untold)]),
    ...aged.map((stage) => agedTable(material, stage)),
  ];
}

function untoldLine(slas: Agreement['slas'], untold: readonly string[]): Block {
  const names = untold.map((id) => nameIn(slas, id));
  return paragraph(
    both(
      `Nobody can say of these promises, for the export lacks tables: ${names.map(({ en }) => en).join(', ')}.`,
      `Von diesen Zusagen kann es niemand sagen, denn dem Export fehlen Tabellen: ${names.map(({ de }) => de).join(', ')}.`,
    ),
  );
}

const nobody = both('nobody', 'niemand');

function agedTable(
  { asking: { agreement } }: ReportMaterial,
  { metric, measure, all, oldest }: AgedStage,
): Block {
  const title = agreement.metrics[metric]?.title ?? { en: metric };
  return tableOr(
    {
      caption: inBoth(agreement, ({ titled, say, count: counted }) =>
        say(
          `${titled(title)}: ${counted(all)} for ${measure.overDays} days or more, the oldest ${oldest.length}`,
          `${titled(title)}: ${counted(all)} seit ${measure.overDays} Tagen oder länger, die ältesten ${oldest.length}`,
        ),
      ),
      columns: [both('Lead', 'Lead'), both('Days', 'Tage'), both('Owner', 'Zuständig')],
      rows: oldest.map(({ lead, days, owner }) => [
        name(lead),
        count(days),
        owner === undefined ? text(nobody) : name(owner),
      ]),
    },
    inBoth(agreement, ({ titled, say }) => say(`${titled(title)}: none.`, `${titled(title)}: keine.`)),
  );
}
