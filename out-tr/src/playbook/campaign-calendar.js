import { channelsByOrder } from '../model/channels-by-order.js';
import { dayOfDate } from '../support/local-date.js';
import { firstDayOf, monthLater, monthOfDate, monthsOf } from '../support/month.js';
import { agreedState } from './campaign-state.js';
import { html } from './html.js';
import { pageOf, plain, say, words } from './view.js';
const head = 26;
const row = 44;
/** Narrow enough for a year on a telephone; fewer months share the width of one. */
const monthWidth = 30;
const leastWidth = 324;
/** Characters of a title that fit beside the state at the least width. */
const longestTitle = 30;
/** Campaigns over months: a bar each, coloured by channel, with the word of sales as a sign and in words. */
export function campaignCalendar(view, campaigns) {
    const months = spanOf(campaigns);
    const [first, last] = [months[0], months.at(-1)];
    if (first === undefined || last === undefined)
        return html ``;
    const width = Math.max(leastWidth, months.length * monthWidth);
    const [start, end] = [firstDayOf(first), firstDayOf(monthLater(last, 1))];
    const x = (day) => Math.round(((day - start) * width * 10) / (end - start)) / 10;
    const height = head + campaigns.length * row + 4;
    return html `<figure class="calendar"><svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-label="${say(view, 'Calendar of campaigns', 'Kalender der Kampagnen')}">
${months.map((month) => column(view, month, x(firstDayOf(month)), height))}
${campaigns.map((campaign, index) => bar(view, campaign, { x, y: head + index * row, width }))}
</svg></figure>${legend(view, campaigns)}`;
}
function spanOf(campaigns) {
    const from = campaigns.map((campaign) => campaign.from).sort()[0];
    const to = campaigns
        .map((campaign) => campaign.to)
        .sort()
        .at(-1);
    return from === undefined || to === undefined
        ? []
        : monthsOf({ from: monthOfDate(from), to: monthOfDate(to) });
}
function column(view, month, x, height) {
    const date = new Date(firstDayOf(month) * 86_400_000);
    const name = new Intl.DateTimeFormat(view.language, { month: 'short', timeZone: 'UTC' }).format(date);
    const year = month.endsWith('-01')
        ? html `<title>${month.slice(0, 4)}</title>`
        : html `<title>${month}</title>`;
    return html `<g class="month">${year}<line x1="${x}" x2="${x}" y1="4" y2="${height}"/><text x="${x + 3}" y="16">${name}</text></g>
`;
}
function bar(view, campaign, { x, y, width }) {
    const { channel, from, id, to } = campaign;
    const [left, right] = [x(dayOfDate(from)), x(dayOfDate(to) + 1)];
    const { sign, words: state } = agreedState(view, campaign);
    const title = plain(view, campaign.title);
    const channelTitle = plain(view, view.agreement.channels[channel]?.title);
    return html `<a href="${pageOf(view, 'campaigns', id)}" aria-label="${title}: ${from} – ${to}, ${channelTitle}, ${state}"><title>${title}: ${from} – ${to}, ${channelTitle}, ${state}</title>
<text x="3" y="${y + 16}">${shortened(title)}</text><text class="state" x="${width - 3}" y="${y + 16}" text-anchor="end">${sign} ${state}</text>
<rect class="${hueOf(view, channel)}${campaign.draft ? ' draft' : ''}" x="${left}" y="${y + 22}" width="${Math.max(4, Math.round((right - left) * 10) / 10)}" height="14" rx="4"/></a>
`;
}
function shortened(title) {
    return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).trimEnd()}…`;
}
/** Eight colours in the order of the channels; the legend and the words say which is which. */
function hueOf({ agreement }, channel) {
    const index = channelsByOrder(agreement).findIndex(({ id }) => id === channel);
    return `hue-${(Math.max(0, index) % 8) + 1}`;
}
function legend(view, campaigns) {
    const used = channelsByOrder(view.agreement).filter(({ id }) => campaigns.some(({ channel }) => channel === id));
    return html `<ul class="legend">${used.map((channel) => html `<li><svg width="14" height="14" aria-hidden="true"><rect class="${hueOf(view, channel.id)}" width="14" height="14" rx="4"/></svg> <a href="${pageOf(view, 'channels', channel.id)}">${words(view, channel.title)}</a></li>`)}</ul>`;
}
