import type { Campaign } from '../../model/campaign.ts';
import { monthName, monthsWords, monthWords } from '../../model/words/month-words.ts';
import { numberWords } from '../../model/words/number-words.ts';
import { firstDayOf, type Month, monthOfDate, monthsOf } from '../../support/month.ts';
import { ownValue } from '../../support/own-value.ts';
import { lettered } from '../drawing/lettered.ts';
import { type Html, html } from '../html.ts';
import { type Canvas, type DrawnTable, picture } from '../picture.ts';
import { link, plain, say, type View } from '../view.ts';
import { agreedState } from './agreed-state.ts';
import { campaignBars, channelLegend, rowHeight } from './bars.ts';
import { type CalendarPlan, calendarPlan, size } from './calendar-plan.ts';
import { loadPanel, remarksOf, widestNumber } from './load-panel.ts';
import { type MonthLoad, monthLoads } from './month-load.ts';

/** Campaigns over months, and below them whether the people can take what is expected. */
export function campaignCalendar(view: View, campaigns: readonly Campaign[]): Html {
  const span = spanOf(campaigns);
  if (span === undefined) return html``;
  const months = monthsOf(span);
  const loads = monthLoads(view.agreement, months);
  const widest = widestNumber(view, loads);
  const on = (width: number): Canvas => calendar(view, campaigns, loads, calendarPlan(months, width, widest));
  return picture(view, {
    kind: 'calendar',
    title: say(view, 'Calendar of campaigns', 'Kalender der Kampagnen'),
    description: told(view, campaigns, loads, span),
    ...on(348),
    wide: on(800),
    links: true,
    caption: html`${channelLegend(view, campaigns)}${loadLegend(view)}`,
    table: campaignTable(view, campaigns),
    moreTables: [loadTable(view, loads)],
  });
}

interface Span {
  readonly from: Month;
  readonly to: Month;
}

function spanOf(campaigns: readonly Campaign[]): Span | undefined {
  const from = campaigns.map((campaign) => campaign.from).sort()[0];
  const to = campaigns
    .map((campaign) => campaign.to)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined) return undefined;
  return { from: monthOfDate(from), to: monthOfDate(to) };
}

function told(view: View, campaigns: readonly Campaign[], loads: readonly MonthLoad[], span: Span): string {
  const count = campaigns.length;
  const months = monthsWords(span, view.language);
  const remarks = remarksOf(view, loads).map(({ text }) => text);
  const rest =
    remarks.length > 0
      ? remarks.join('. ')
      : say(
          view,
          'In no month more is expected than can be worked.',
          'In keinem Monat wird mehr erwartet, als zu schaffen ist.',
        );
  return say(view, `${count} campaigns, ${months}. ${rest}`, `${count} Kampagnen, ${months}. ${rest}`);
}

const yearLine = 16;
const head = 40;

function calendar(
  view: View,
  campaigns: readonly Campaign[],
  loads: readonly MonthLoad[],
  plan: CalendarPlan,
): Canvas {
  const below = head + campaigns.length * rowHeight + 8;
  const panel = loadPanel(view, loads, plan, below);
  const height = below + panel.height;
  return {
    width: plan.width,
    height,
    shapes: html`${plan.months.map((month, index) => column(view, month, plan, index, height))}
${campaignBars(view, campaigns, plan, head)}
<line class="floor" x1="0" x2="${plan.width}" y1="${below - 4}" y2="${below - 4}"/>
${panel.shapes}`,
  };
}

/** The year stands where it begins, and at the first month, unless the next is January. */
function column(view: View, month: Month, plan: CalendarPlan, index: number, height: number): Html {
  const x = plan.x(firstDayOf(month));
  const name = monthName(month, view.language).slice(0, 3);
  const isNamed = month.endsWith('-01') || (index === 0 && !month.endsWith('-12'));
  const year = isNamed
    ? lettered(month.slice(0, 4), { x: x + 2, y: yearLine, room: 2 * plan.monthWidth, size, kind: 'soft' })
    : html``;
  return html`<g class="month"><line x1="${x}" x2="${x}" y1="${isNamed ? 4 : 22}" y2="${height}"/>${year}${lettered(name, { x: x + 2, y: yearLine + 18, room: plan.monthWidth + 2, size, kind: 'soft' })}</g>
`;
}

function loadLegend(view: View): Html {
  const entry = (shape: Html, text: string): Html =>
    html`<li><svg width="14" height="14" aria-hidden="true">${shape}</svg> ${text}</li>`;
  return html`<ul class="legend">${entry(html`<rect class="base" width="14" height="14"/>`, say(view, 'channels by themselves', 'Kanäle von allein'))}${entry(html`<rect class="own" width="14" height="14"/>`, say(view, 'campaigns without drafts', 'Kampagnen ohne Entwürfe'))}${entry(html`<line class="limit" x1="0" x2="14" y1="7" y2="7"/>`, say(view, 'what can be worked after absences and renewals', 'was nach Abwesenheiten und Verlängerungen zu schaffen ist'))}</ul>`;
}

function campaignTable(view: View, campaigns: readonly Campaign[]): DrawnTable {
  const { language } = view;
  return {
    title: say(view, 'Campaigns', 'Kampagnen'),
    head: [
      say(view, 'Campaign', 'Kampagne'),
      say(view, 'From', 'Von'),
      say(view, 'To', 'Bis'),
      say(view, 'Channel', 'Kanal'),
      say(view, 'Sales', 'Vertrieb'),
      say(view, 'Expected leads', 'Erwartete Leads'),
    ],
    rows: campaigns.map((campaign) => [
      link(view, 'campaigns', campaign),
      html`<time>${campaign.from}</time>`,
      html`<time>${campaign.to}</time>`,
      plain(view, ownValue(view.agreement.channels, campaign.channel)?.title),
      agreedState(view, campaign).words,
      numberWords(
        Object.values(campaign.expected).reduce((sum, leads) => sum + leads, 0),
        0,
        language,
      ),
    ]),
  };
}

function loadTable(view: View, loads: readonly MonthLoad[]): DrawnTable {
  const unknown = say(view, 'not told', 'nicht angegeben');
  const number = (value: number | undefined): string =>
    value === undefined ? unknown : numberWords(value, 0, view.language);
  return {
    title: say(view, 'Expected leads and capacity', 'Erwartete Leads und Kapazität'),
    head: [
      say(view, 'Month', 'Monat'),
      say(view, 'Channels by themselves', 'Kanäle von allein'),
      say(view, 'Campaigns', 'Kampagnen'),
      say(view, 'Total', 'Zusammen'),
      say(view, 'Can be worked', 'Zu schaffen'),
      say(view, 'Left', 'Bleibt frei'),
    ],
    rows: loads.map(({ month, channels, campaigns, together, capacity }) => [
      monthWords(month, view.language),
      number(channels),
      number(campaigns),
      html`<strong>${number(together)}</strong>`,
      number(capacity),
      number(capacity === undefined ? undefined : capacity - together),
    ]),
  };
}
