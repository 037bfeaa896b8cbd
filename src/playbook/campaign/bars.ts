import type { Campaign } from '../../model/campaign.ts';
import { channelsByOrder } from '../../model/channels-by-order.ts';
import { dayOfDate } from '../../support/local-date.ts';
import { ownValue } from '../../support/own-value.ts';
import { lettered, round } from '../drawing/lettered.ts';
import { widthOf } from '../drawing/lettering.ts';
import { type Html, html } from '../html.ts';
import { pageOf, plain, type View, words } from '../view.ts';
import { agreedState } from './agreed-state.ts';
import { type CalendarPlan, size } from './calendar-plan.ts';

export const rowHeight = 46;

/** A bar for each campaign from its first day to its last, coloured by channel, with the word of sales as a sign and in words. */
export function campaignBars(
  view: View,
  campaigns: readonly Campaign[],
  plan: CalendarPlan,
  top: number,
): readonly Html[] {
  return campaigns.map((campaign, index) => bar(view, campaign, plan, top + index * rowHeight));
}

function bar(view: View, campaign: Campaign, { width, x }: CalendarPlan, y: number): Html {
  const { channel, draft, from, id, to } = campaign;
  const [left, right] = [x(dayOfDate(from)), x(dayOfDate(to) + 1)];
  const length = Math.min(width - left, Math.max(4, round(right - left)));
  const { sign, words: state } = agreedState(view, campaign);
  const agreed = `${sign} ${state}`;
  const title = plain(view, campaign.title);
  const channelTitle = plain(view, ownValue(view.agreement.channels, channel)?.title);
  const room = width - widthOf(agreed, { size }) - 14;
  return html`<a href="${pageOf(view, 'campaigns', id)}">${lettered(title, { x: 2, y: y + 16, room, size })}${lettered(agreed, { x: width - 2, y: y + 16, room: width, size, kind: 'soft', anchor: 'end' })}<rect class="${hueOf(view, channel)}${draft ? ' draft' : ''}" x="${left}" y="${y + 23}" width="${round(length)}" height="14" rx="4"><title>${from} – ${to}, ${channelTitle}</title></rect></a>
`;
}

/** Eight colours in the order of the channels; the legend and the words say which is which. */
function hueOf({ agreement }: View, channel: string): string {
  const index = channelsByOrder(agreement).findIndex(({ id }) => id === channel);
  return `hue-${(Math.max(0, index) % 8) + 1}`;
}

/** Which colour is which channel. */
export function channelLegend(view: View, campaigns: readonly Campaign[]): Html {
  const used = channelsByOrder(view.agreement).filter(({ id }) =>
    campaigns.some(({ channel }) => channel === id),
  );
  return html`<ul class="legend">${used.map(
    (channel) =>
      html`<li><svg width="14" height="14" aria-hidden="true"><rect class="${hueOf(view, channel.id)}" width="14" height="14" rx="4"/></svg> <a href="${pageOf(view, 'channels', channel.id)}">${words(view, channel.title)}</a></li>`,
  )}</ul>`;
}
