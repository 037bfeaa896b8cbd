import type { Channel } from '../../model/channel.ts';
import { channelsByOrder } from '../../model/channels-by-order.ts';
import { fieldValues } from '../field-values.ts';
import { type Html, html } from '../html.ts';
import { facts, joined, table } from '../parts.ts';
import type { Section } from '../section.ts';
import { link, say, type View, words } from '../view.ts';

export const channels: Section = {
  id: 'channels',
  title: { en: 'Channels', de: 'Kanäle' },
  intro: {
    en: 'The ways on which leads find us, and what each of them brings by itself.',
    de: 'Die Wege, auf denen Leads zu uns finden, und was jeder von allein bringt.',
  },
  appears: ({ channels: all }) => Object.keys(all).length > 0,
  picture: (view) => expectations(view),
  pages: (view) =>
    channelsByOrder(view.agreement).map((channel) => ({
      id: channel.id,
      title: words(view, channel.title),
      summary: html`${expected(view, channel) ?? say(view, 'only through campaigns', 'nur durch Kampagnen')}`,
      place: channel.place,
      owner: channel.owner,
      ...(channel.rationale && { rationale: words(view, channel.rationale) }),
      body: body(view, channel),
    })),
};

/** What comes without any campaign, summed up; nothing where no channel says it. */
function expectations(view: View): Html {
  const expecting = channelsByOrder(view.agreement).filter(
    ({ expectedPerMonth }) => expectedPerMonth !== undefined,
  );
  if (expecting.length === 0) return html``;
  const total = expecting.reduce((sum, { expectedPerMonth = 0 }) => sum + expectedPerMonth, 0);
  const rows = expecting.map((channel) => [
    link(view, 'channels', channel),
    String(channel.expectedPerMonth),
  ]);
  return table(
    [say(view, 'Channel', 'Kanal'), say(view, 'Leads per month by itself', 'Leads im Monat von allein')],
    [
      ...rows,
      [html`<strong>${say(view, 'Total', 'Zusammen')}</strong>`, html`<strong>${String(total)}</strong>`],
    ],
  );
}

function expected(view: View, { expectedPerMonth }: Channel): string | undefined {
  return expectedPerMonth === undefined
    ? undefined
    : say(
        view,
        `${expectedPerMonth} leads per month by itself`,
        `${expectedPerMonth} Leads im Monat von allein`,
      );
}

function body(view: View, channel: Channel): Html {
  const { signals } = view.agreement;
  return facts([
    [say(view, 'Brings', 'Bringt'), expected(view, channel)],
    [
      say(view, 'A lead came from here when', 'Ein Lead kommt von hier bei'),
      joined(Object.entries(channel.fields).map(([field, values]) => fieldValues(view, field, values))),
    ],
    [
      say(view, 'Touches of this channel', 'Kontakte dieses Kanals'),
      joined(channel.signals.map((id) => link(view, 'signals', signals[id], id))),
    ],
    [say(view, 'Order among touches', 'Rang unter Kontakten'), String(channel.order)],
    [
      say(view, 'Links', 'Links'),
      channel.offline ? say(view, 'none: the channel is offline', 'keine: der Kanal ist offline') : undefined,
    ],
  ]);
}
