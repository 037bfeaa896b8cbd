import { campaignCost } from '../../measure/readings/campaign-cost.ts';
import { creditedRevenue, revenueModel } from '../../measure/readings/channel-flags.ts';
import type { Intake } from '../../measure/readings/intake.ts';
import type { Campaign } from '../../model/campaign.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { exact } from '../../support/exact.ts';
import { money, none, tableOr, text } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { stageIn } from '../names.ts';
import { isLacking } from '../untold.ts';
import { both } from '../words/wording.ts';
import { firstDay } from './campaign-intake.ts';

export async function moneyTable(material: ReportMaterial, campaign: Campaign, own: Intake): Promise<Block> {
  const { asking } = material;
  const { agreement } = asking;
  const spent = await campaignCost(asking, campaign.id);
  const cost = spent ?? campaign.budget;
  const span = { start: firstDay(material, campaign), end: asking.asOf + 1 };
  const credited = await creditedRevenue(asking, span, revenueModel(agreement), 'campaign');
  const { acceptance } = agreement.lifecycle.handoff;
  const after = Object.entries(own.reached).filter(([id]) => id !== acceptance);
  const per = (leads: number): Cell => (cost === undefined || leads === 0 ? none : money(exact(cost, leads)));
  // Where deals were not exported, nobody knows what was won.
  const deals = (minor: number | bigint): Cell => (isLacking(material, 'opportunity') ? none : money(minor));
  const costWords =
    spent === undefined
      ? both('Budget, since no cost was exported', 'Budget, da keine Kosten exportiert sind')
      : both('Spent', 'Ausgegeben');
  return tableOr(
    {
      caption: both('Cost and return so far', 'Kosten und Ertrag bisher'),
      columns: [both('What', 'Was'), both('Amount', 'Betrag')],
      rows: [
        [text(costWords), cost === undefined ? none : money(cost)],
        [text(perLead(stageIn(agreement, agreement.lifecycle.handoff.stage))), per(own.mqls)],
        ...after.map(([id, leads]): readonly Cell[] => [text(perLead(stageIn(agreement, id))), per(leads)]),
        [text(both('Open pipeline of its leads', 'Offene Pipeline ihrer Leads')), deals(own.openMinor)],
        [text(both('Won from its leads', 'Gewonnen aus ihren Leads')), deals(own.wonMinor)],
        [
          text(both('Revenue credited to its touches', 'Ihren Kontakten angerechneter Umsatz')),
          deals(credited.of.get(campaign.id) ?? 0n),
        ],
      ],
    },
    both('', ''),
  );
}

function perLead(stage: Bilingual): Bilingual {
  return both(`Cost per ${stage.en}`, `Kosten je ${stage.de}`);
}
