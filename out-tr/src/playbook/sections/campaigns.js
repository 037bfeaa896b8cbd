import { monthWords } from '../../model/words/month-words.js';
import { numberWords } from '../../model/words/number-words.js';
import { dayOfDate } from '../../support/local-date.js';
import { campaignCalendar } from '../campaign-calendar.js';
import { agreedState } from '../campaign-state.js';
import { fieldValues } from '../field-values.js';
import { html } from '../html.js';
import { money } from '../money.js';
import { facts, joined, part, table } from '../parts.js';
import { link, say, words } from '../view.js';
import { tierLink } from './accounts.js';
export const campaigns = {
    id: 'campaigns',
    title: { en: 'Campaigns', de: 'Kampagnen' },
    intro: {
        en: 'What runs when and for whom, how many leads it is to bring, and that sales agreed.',
        de: 'Was wann für wen läuft, wie viele Leads es bringen soll und dass der Vertrieb zugesagt hat.',
    },
    appears: ({ campaigns: all }) => Object.keys(all).length > 0,
    picture: (view) => html `${campaignCalendar(view, byStart(view))}${volumes(view)}`,
    pages: (view) => byStart(view).map((campaign) => ({
        id: campaign.id,
        title: words(view, campaign.title),
        summary: html `${campaign.from} – ${campaign.to} · ${state(view, campaign)}`,
        place: campaign.place,
        owner: campaign.owner,
        ...(campaign.rationale && { rationale: words(view, campaign.rationale) }),
        body: body(view, campaign),
    })),
};
function byStart({ agreement }) {
    const key = ({ from, id }) => `${from} ${id}`;
    return Object.values(agreement.campaigns).toSorted((left, right) => (key(left) < key(right) ? -1 : 1));
}
function state(view, campaign) {
    const { sign, words: told } = agreedState(view, campaign);
    return `${sign} ${told}`;
}
/** What is expected month by month: channels by themselves and campaigns; drafts are not counted. */
function volumes(view) {
    const counted = byStart(view).filter(({ draft }) => !draft);
    const months = [...new Set(counted.flatMap(({ expected }) => Object.keys(expected)))].sort();
    const base = Object.values(view.agreement.channels).reduce((sum, { expectedPerMonth = 0 }) => sum + expectedPerMonth, 0);
    const rows = months.map((month) => {
        const own = counted.reduce((sum, { expected }) => sum + (expected[month] ?? 0), 0);
        return [
            monthWords(month, view.language),
            String(base),
            String(own),
            html `<strong>${String(base + own)}</strong>`,
        ];
    });
    return part(say(view, 'Leads that are expected', 'Erwartete Leads'), table([
        say(view, 'Month', 'Monat'),
        say(view, 'Channels by themselves', 'Kanäle von allein'),
        say(view, 'Campaigns', 'Kampagnen'),
        say(view, 'Together', 'Zusammen'),
    ], rows));
}
function body(view, campaign) {
    const { channels, roles } = view.agreement;
    const { budget, channel, followUp, signedOff, utm } = campaign;
    const role = (id) => words(view, roles[id]?.title);
    return html `${campaign.message ? html `<p class="promise">${words(view, campaign.message)}</p>` : ''}${facts([
        [say(view, 'Sales', 'Vertrieb'), state(view, campaign)],
        [
            say(view, 'Agreed by', 'Zugesagt von'),
            signedOff && html `${role(signedOff.by)}, <time>${signedOff.on}</time>`,
        ],
        [say(view, 'Channel', 'Kanal'), link(view, 'channels', channels[channel], channel)],
        [say(view, 'Runs', 'Läuft'), html `<time>${campaign.from}</time> – <time>${campaign.to}</time>`],
        [say(view, 'Follow-up', 'Nachfassen'), followUp && role(followUp)],
        [say(view, 'Cost', 'Kosten'), budget === undefined ? undefined : money(view, budget)],
        [
            say(view, 'Tags of links', 'Kennung der Links'),
            utm &&
                html `<code>${[utm.campaign, utm.source, utm.medium].filter((tag) => tag !== undefined).join(' / ')}</code>`,
        ],
    ])}${part(say(view, 'Audience', 'Zielgruppe'), audience(view, campaign))}${part(say(view, 'Expected leads', 'Erwartete Leads'), expected(view, campaign))}${part(say(view, 'Ready before the start', 'Vor dem Start fertig'), preparation(view, campaign))}`;
}
function audience(view, { audience: { fields, between, territories, tiers } }) {
    const all = view.agreement.territories;
    const ranges = Object.entries(between).map(([id, [low, high]]) => {
        const field = view.agreement.fields[id];
        const [least, most] = [low, high].map((end) => numberWords(end, field?.scale ?? 0, view.language));
        return html `<li>${link(view, 'fields', field, id)}: ${least} – ${most} ${words(view, field?.unit)}</li>`;
    });
    const items = [
        ...Object.entries(fields).map(([id, values]) => html `<li>${fieldValues(view, id, values)}</li>`),
        ...ranges,
        ...tiers.map((id) => html `<li>${say(view, 'Target accounts', 'Zielkunden')}: ${tierLink(view, id)}</li>`),
        ...(territories.length === 0
            ? []
            : [
                html `<li>${say(view, 'Territories', 'Gebiete')}: ${joined(territories.map((id) => link(view, 'territories', all[id], id)))}</li>`,
            ]),
    ];
    return items.length === 0 ? html `` : html `<ul>${items}</ul>`;
}
function expected(view, { expected: months }) {
    return table([say(view, 'Month', 'Monat'), say(view, 'Leads', 'Leads')], Object.entries(months).map(([month, leads]) => [monthWords(month, view.language), String(leads)]));
}
/** With the lead time in days, since that is what gets cut first. */
function preparation(view, { preparation: tasks, from }) {
    const rows = Object.values(tasks).map((task) => {
        const days = dayOfDate(from) - dayOfDate(task.due);
        return [
            words(view, task.title),
            words(view, view.agreement.roles[task.by]?.title),
            html `<time>${task.due}</time>`,
            days < 0 ? say(view, `${-days} after it`, `${-days} danach`) : String(days),
        ];
    });
    return table([
        say(view, 'What', 'Was'),
        say(view, 'Who', 'Wer'),
        say(view, 'Until', 'Bis'),
        say(view, 'Days before the start', 'Tage vor dem Start'),
    ], rows);
}
