import type { Audience, Campaign, Preparation, SignOff } from '../../../model/campaign.ts';
import type { Channel } from '../../../model/channel.ts';
import { numberWords } from '../../../model/words/number-words.ts';
import { ownValue } from '../../../support/own-value.ts';
import { type Form, keyed, unread } from '../form.ts';
import { money } from '../say/exact.ts';
import { fieldValues } from '../say/field-values.ts';
import { some, the, titleOf } from '../say/named.ts';
import { entries, titled } from '../say/parts.ts';
import { count, heading, text, word, yesNo } from '../say/plain.ts';
import { date, dateText, monthText } from '../say/time.ts';
import type { Speaker } from '../speaker.ts';
import { insideOf, said, type Teller } from '../teller.ts';
import { definition } from './definition.ts';

/** `Head of sales, 3 November 2026`. */
export const signOff: Teller<SignOff> = said(({ by, on }, speaker) =>
  [titleOf('role', by, speaker), dateText(on, speaker)].join(', '),
);

/** Field by field the smallest and the largest number. */
const ranges: Teller<Audience['between']> = (record, spot) =>
  Object.entries(record).flatMap(([field, range]) =>
    said(([low, high]: readonly [number, number], { language, names, say }: Speaker) => {
      const scale = ownValue(names.fields, field)?.scale ?? 0;
      const [from, to] = [numberWords(low, scale, language), numberWords(high, scale, language)];
      return say(`${from} to ${to}`, `${from} bis ${to}`);
    })(range, insideOf(spot, field, titleOf('field', field, spot.speaker))),
  );

const audience: Form<Audience> = {
  fields: ['', '', fieldValues],
  between: ['', '', ranges],
  territories: ['territories', 'Gebiete', some('territory')],
  tiers: ['tiers of target accounts', 'Stufen der Zielkunden', some('tier')],
};

export const tellPreparation: Teller<Preparation> = keyed<Preparation>({
  id: unread,
  title: ['Title', 'Bezeichnung', heading],
  by: ['by', 'durch', the('role')],
  due: ['until', 'bis', date],
  place: unread,
});

export const tellCampaign: Teller<Campaign> = keyed<Campaign>({
  ...definition,
  message: ['Message', 'Botschaft', text],
  channel: ['Channel', 'Kanal', the('channel')],
  from: ['First day', 'Erster Tag', date],
  to: ['Last day', 'Letzter Tag', date],
  draft: ['Only an idea so far', 'Bisher nur eine Idee', yesNo],
  budget: ['Cost', 'Kosten', money],
  audience: ['Audience', 'Zielgruppe', keyed(audience)],
  expected: [
    'Expected leads',
    'Erwartete Leads',
    entries(count, (month, { speaker }) => monthText(month, speaker)),
  ],
  utm: [
    'Tags of links',
    'Kennung der Links',
    keyed<NonNullable<Campaign['utm']>>({
      campaign: ['campaign', 'Kampagne', word],
      source: ['source', 'Quelle', word],
      medium: ['medium', 'Medium', word],
    }),
  ],
  preparation: [
    'Ready before the start',
    'Vor dem Start fertig',
    entries(tellPreparation, (id, spot, part) => titled(part, spot, id)),
  ],
  followUp: ['Follow-up', 'Nachfassen', the('role')],
  signedOff: ['Agreed by sales', 'Vom Vertrieb zugesagt', signOff, ['not yet', 'noch nicht']],
});

export const tellChannel: Teller<Channel> = keyed<Channel>({
  ...definition,
  order: ['Order among touches', 'Rang unter Kontakten', count],
  signals: ['Touches of this channel', 'Kontakte dieses Kanals', some('signal')],
  fields: ['A lead came from here when', 'Ein Lead kommt von hier bei', fieldValues],
  offline: ['Without links', 'Ohne Links', yesNo],
  expectedPerMonth: ['Leads per month by itself', 'Leads im Monat von allein', count],
});
