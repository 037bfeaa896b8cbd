import type { Campaign } from '../../model/campaign.ts';
import { monthWords } from '../../model/words/month-words.ts';
import { numberWords } from '../../model/words/number-words.ts';
import { dayOfDate } from '../../support/local-date.ts';
import { agreedState } from '../campaign/agreed-state.ts';
import { campaignCalendar } from '../campaign/calendar-picture.ts';
import { overbookedList } from '../campaign/overbooked-list.ts';
import { fieldValues } from '../field-values.ts';
import { type Html, html } from '../html.ts';
import { money } from '../money.ts';
import { facts, joined, part, table } from '../parts.ts';
import type { Section } from '../section.ts';
import { link, say, type View, words } from '../view.ts';
import { tierLink } from './accounts.ts';

export const campaigns: Section = {
  id: 'campaigns',
  title: { en: 'Campaigns', de: 'Kampagnen' },
  intro: {
    en: 'What runs when and for whom, how many leads it is to bring, and that sales agreed.',
    de: 'Was wann für wen läuft, wie viele Leads es bringen soll und dass der Vertrieb zugesagt hat.',
  },
  appears: ({ campaigns: all }) => Object.keys(all).length > 0,
  picture: (view) =>
    html`${campaignCalendar(view, byStart(view))}${part(say(view, 'Where it gets too much', 'Wo es zu viel wird'), overbookedList(view))}`,
  pages: (view) =>
    byStart(view).map((campaign) => ({
      id: campaign.id,
      title: words(view, campaign.title),
      summary: html`${campaign.from} – ${campaign.to} · ${state(view, campaign)}`,
      place: campaign.place,
      owner: campaign.owner,
      ...(campaign.rationale && { rationale: words(view, campaign.rationale) }),
      body: body(view, campaign),
    })),
};

function byStart({ agreement }: View): readonly Campaign[] {
  const key = ({ from, id }: Campaign): string => `${from} ${id}`;
  return Object.values(agreement.campaigns).toSorted((left, right) => (key(left) < key(right) ? -1 : 1));
}

function state(view: View, campaign: Campaign): string {
  const { sign, words: told } = agreedState(view, campaign);
  return `${sign} ${told}`;
}

function body(view: View, campaign: Campaign): Html {
  const { channels, roles } = view.agreement;
  const { budget, channel, followUp, signedOff, utm } = campaign;
  const role = (id: string): Html => words(view, roles[id]?.title);
  return html`${campaign.message ? html`<p class="promise">${words(view, campaign.message)}</p>` : ''}${facts(
    [
      [say(view, 'Sales', 'Vertrieb'), state(view, campaign)],
      [
        say(view, 'Agreed by', 'Zugesagt von'),
        signedOff && html`${role(signedOff.by)}, <time>${signedOff.on}</time>`,
      ],
      [say(view, 'Channel', 'Kanal'), link(view, 'channels', channels[channel], channel)],
      [say(view, 'Runs', 'Läuft'), html`<time>${campaign.from}</time> – <time>${campaign.to}</time>`],
      [say(view, 'Follow-up', 'Nachfassen'), followUp && role(followUp)],
      [say(view, 'Cost', 'Kosten'), budget === undefined ? undefined : money(view, budget)],
      [
        say(view, 'Tags of links', 'Kennung der Links'),
        utm &&
          html`<code>${[utm.campaign, utm.source, utm.medium].filter((tag) => tag !== undefined).join(' / ')}</code>`,
      ],
    ],
  )}${part(say(view, 'Audience', 'Zielgruppe'), audience(view, campaign))}${part(say(view, 'Expected leads', 'Erwartete Leads'), expected(view, campaign))}${part(say(view, 'Ready before the start', 'Vor dem Start fertig'), preparation(view, campaign))}`;
}

function audience(view: View, { audience: { fields, between, territories, tiers } }: Campaign): Html {
  const all = view.agreement.territories;
  const ranges = Object.entries(between).map(([id, [low, high]]) => {
    const field = view.agreement.fields[id];
    const [least, most] = [low, high].map((end) => numberWords(end, field?.scale ?? 0, view.language));
    return html`<li>${link(view, 'fields', field, id)}: ${least} – ${most} ${words(view, field?.unit)}</li>`;
  });
  const items = [
    ...Object.entries(fields).map(([id, values]) => html`<li>${fieldValues(view, id, values)}</li>`),
    ...ranges,
    ...tiers.map((id) => html`<li>${say(view, 'Target accounts', 'Zielkunden')}: ${tierLink(view, id)}</li>`),
    ...(territories.length === 0
      ? []
      : [
          html`<li>${say(view, 'Territories', 'Gebiete')}: ${joined(territories.map((id) => link(view, 'territories', all[id], id)))}</li>`,
        ]),
  ];
  return items.length === 0 ? html`` : html`<ul>${items}</ul>`;
}

function expected(view: View, { expected: months }: Campaign): Html {
  return table(
    [say(view, 'Month', 'Monat'), say(view, 'Leads', 'Leads')],
    Object.entries(months).map(([month, leads]) => [monthWords(month, view.language), String(leads)]),
  );
}

/** With the lead time in days, since that is what gets cut first. */
function preparation(view: View, { preparation: tasks, from }: Campaign): Html {
  const rows = Object.values(tasks).map((task) => {
    const days = dayOfDate(from) - dayOfDate(task.due);
    return [
      words(view, task.title),
      words(view, view.agreement.roles[task.by]?.title),
      html`<time>${task.due}</time>`,
      days < 0 ? say(view, `${-days} after it`, `${-days} danach`) : String(days),
    ];
  });
  return table(
    [
      say(view, 'What', 'Was'),
      say(view, 'Who', 'Wer'),
      say(view, 'Until', 'Bis'),
      say(view, 'Days before the start', 'Tage vor dem Start'),
    ],
    rows,
  );
}
