import { type AgedStage, agedStages, type LateWork, lateWork } from '../../measure/readings/work-lists.ts';
import { localDateAt } from '../../support/zoned-time.ts';
import { count, heading, name, none, tableOr, text } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { nameIn } from '../names.ts';
import { isLacking, untoldLine } from '../untold.ts';
import { both, inBoth } from '../words/wording.ts';

/** What stands in the way: promises past their limit and leads that lie too long, each with its owner (S29, S39). */
export async function waitingWorkSection(material: ReportMaterial): Promise<readonly Block[]> {
  const { asking } = material;
  const late = await lateWork(asking);
  const aged = await agedStages(asking);
  const { metrics, slas } = asking.agreement;
  const untold = Object.values(metrics).filter(
    ({ id, measure }) => measure.of === 'ageing' && !aged.some(({ metric }) => metric === id),
  );
  const isTold = late.untold.length < Object.keys(slas).length || late.untold.length === 0;
  return [
    heading(both('Blockers', 'Was im Weg steht')),
    ...(isTold ? [latePromises(material, late)] : []),
    ...(late.newest.length === 0 ? [] : [newestPromises(material, late)]),
    ...untoldLine([
      ...late.untold.map((id) => nameIn(slas, id)),
      ...untold.map(({ id }) => nameIn(metrics, id)),
    ]),
    ...aged.map((stage) => agedTable(material, stage)),
  ];
}

function openPromises({ promises }: LateWork): number {
  return promises.reduce((sum, { open }) => sum + open, 0);
}

function latePromises({ asking: { agreement } }: ReportMaterial, late: LateWork): Block {
  return tableOr(
    {
      caption: both('Promises past their limit and still open', 'Zusagen über der Frist und noch offen'),
      columns: [
        both('Promise', 'Zusage'),
        both('How often', 'Wie oft'),
        both('Oldest since', 'Älteste seit'),
      ],
      rows: late.promises.map(({ sla, open, oldestAt }) => [
        text(nameIn(agreement.slas, sla)),
        count(open),
        { is: 'date', date: localDateAt(agreement.zone, oldestAt) },
      ]),
      total: [text(both('All', 'Alle')), count(openPromises(late)), none],
    },
    late.untold.length === 0
      ? both('No promise is past its limit and open.', 'Keine Zusage ist über der Frist und offen.')
      : both(
          'Of the promises that can be told none is past its limit and open.',
          'Von den Zusagen, über die etwas bekannt ist, ist keine über der Frist und offen.',
        ),
  );
}

/** A lead can wait for several promises, so both are told. */
function newestPromises(material: ReportMaterial, late: LateWork): Block {
  const { agreement } = material.asking;
  const [shown, all, leads] = [late.newest.length, openPromises(late), late.leads];
  return tableOr(
    {
      caption: inBoth(agreement, ({ say, count: counted }) => {
        const on = say(
          leads === 1 ? 'one lead' : `${counted(leads)} leads`,
          leads === 1 ? 'einem Lead' : `${counted(leads)} Leads`,
        );
        return shown === all
          ? say(`These promises one by one, on ${on}`, `Diese Zusagen einzeln, zu ${on}`)
          : say(
              `The newest ${counted(shown)} of these ${counted(all)} promises, which are on ${on}`,
              `Die neuesten ${counted(shown)} dieser ${counted(all)} Zusagen zu ${on}`,
            );
      }),
      columns: [
        both('Lead', 'Lead'),
        both('Promise', 'Zusage'),
        both('Was due', 'War fällig'),
        both('Owner', 'Zuständig'),
      ],
      rows: late.newest.map(({ sla, lead, dueAt, owner }) => [
        name(lead),
        text(nameIn(agreement.slas, sla)),
        { is: 'date', date: localDateAt(agreement.zone, dueAt) },
        ownerCell(material, owner),
      ]),
    },
    both('', ''),
  );
}

/** Where assignments were not exported, nobody knows whether somebody has the lead. */
function ownerCell(material: ReportMaterial, owner: string | undefined): Cell {
  if (owner !== undefined) return name(owner);
  return text(
    isLacking(material, 'assignment') ? both('not exported', 'nicht exportiert') : both('nobody', 'niemand'),
  );
}

function agedTable(material: ReportMaterial, { metric, measure, all, oldest }: AgedStage): Block {
  const { agreement } = material.asking;
  const title = agreement.metrics[metric]?.title ?? { en: metric };
  return tableOr(
    {
      caption: inBoth(agreement, ({ titled, say, count: counted }) => {
        const isPart = oldest.length < all;
        return say(
          `${titled(title)}: ${counted(all)} for ${measure.overDays} days or more${isPart ? `; the ${oldest.length} oldest` : ''}`,
          `${titled(title)}: ${counted(all)} seit ${measure.overDays} Tagen oder länger${isPart ? `; die ${oldest.length} ältesten` : ''}`,
        );
      }),
      columns: [both('Lead', 'Lead'), both('Days', 'Tage'), both('Owner', 'Zuständig')],
      rows: oldest.map(({ lead, days, owner }) => [name(lead), count(days), ownerCell(material, owner)]),
    },
    inBoth(agreement, ({ titled, say }) => say(`${titled(title)}: none.`, `${titled(title)}: keine.`)),
  );
}
