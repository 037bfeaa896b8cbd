import type { Campaign } from '../../model/campaign.ts';
import { heading, listOr } from '../cells.ts';
import type { Block } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { both, inBoth } from '../words/wording.ts';

export function preparationBlocks(
  { asking: { agreement } }: ReportMaterial,
  campaign: Campaign,
): readonly Block[] {
  const signed = campaign.signedOff;
  return [
    heading(both('Agreed beforehand', 'Vorher vereinbart')),
    listOr(
      [
        ...(signed === undefined
          ? [both('Sales has not agreed to it.', 'Der Vertrieb hat nicht zugestimmt.')]
          : [both(`Sales agreed on ${signed.on}.`, `Der Vertrieb stimmte am ${signed.on} zu.`)]),
        ...Object.values(campaign.preparation).map(({ title, by, due }) =>
          inBoth(agreement, ({ titled: told, say }) => {
            const role = told(agreement.roles[by]?.title ?? { en: by });
            return say(`${told(title)} (${role}, due ${due})`, `${told(title)} (${role}, fällig ${due})`);
          }),
        ),
      ],
      both('Nothing.', 'Nichts.'),
    ),
  ];
}

/** What the meeting after the campaign decided, if it took place. */
export function decidedBlocks(
  { asking: { agreement } }: ReportMaterial,
  campaign: Campaign,
): readonly Block[] {
  const meetings = Object.values(agreement.cadences).filter(
    ({ when, inputs: { reports } }) =>
      reports.includes('retrospective') || (when.by === 'occasion' && when.after === 'campaign'),
  );
  const decided = meetings.flatMap(({ log }) =>
    log.flatMap(({ held, decided: words }) =>
      held !== undefined && held >= campaign.to && words !== undefined ? [{ held, words }] : [],
    ),
  );
  return [
    heading(both('Lessons of both sides', 'Lehren beider Seiten')),
    listOr(
      decided.map(({ held, words }) => inBoth(agreement, ({ titled: told }) => `${held}: ${told(words)}`)),
      both(
        'None is written down yet: the meeting after the campaign writes them into its log.',
        'Noch keine festgehalten: Die Runde nach der Kampagne trägt sie in ihr Protokoll ein.',
      ),
    ),
  ];
}
