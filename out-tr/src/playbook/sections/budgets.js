import { spentOf } from '../../model/budget-of-campaign.js';
import { channelsByOrder } from '../../model/channels-by-order.js';
import { monthsWords } from '../../model/words/month-words.js';
import { shareWords } from '../../model/words/number-words.js';
import { rational } from '../../support/rational.js';
import { html } from '../html.js';
import { money } from '../money.js';
import { facts, part, table } from '../parts.js';
import { link, say, words } from '../view.js';
export const budgets = {
    id: 'budgets',
    title: { en: 'Budget', de: 'Budget' },
    intro: {
        en: 'What each channel may spend, and which channels are spoken about before that is fixed.',
        de: 'Was jeder Kanal ausgeben darf und über welche Kanäle gesprochen wird, bevor das feststeht.',
    },
    appears: ({ budgets: all }) => Object.keys(all).length > 0,
    pages: (view) => Object.values(view.agreement.budgets).map((budget) => ({
        id: budget.id,
        title: words(view, budget.title),
        summary: html `${monthsWords(budget, view.language)} · ${money(view, budget.total)}`,
        place: budget.place,
        owner: budget.owner,
        ...(budget.rationale && { rationale: words(view, budget.rationale) }),
        body: html `${frame(view, budget)}${part(say(view, 'By channel', 'Nach Kanälen'), amounts(view, budget))}${part(say(view, 'Looked at before it is fixed', 'Vor der Freigabe besprochen'), review(view, budget))}`,
    })),
};
function frame(view, budget) {
    const { signedOff, total } = budget;
    return facts([
        [say(view, 'Months', 'Monate'), monthsWords(budget, view.language)],
        [say(view, 'Total', 'Gesamt'), money(view, total)],
        [
            say(view, 'Agreed by sales', 'Vom Vertrieb mitgetragen'),
            signedOff
                ? html `✓ ${words(view, view.agreement.roles[signedOff.by]?.title)}, <time>${signedOff.on}</time>`
                : say(view, '✗ not yet', '✗ noch nicht'),
        ],
    ]);
}
function amounts(view, budget) {
    const rows = channelsByOrder(view.agreement)
        .filter(({ id }) => Object.hasOwn(budget.channels, id))
        .map((channel) => [
        link(view, 'channels', channel),
        ...figures(view, budget, budget.channels[channel.id] ?? 0),
        money(view, spentOf(view.agreement, budget, channel.id)),
    ]);
    const last = (title, amount) => [
        html `<strong>${title}</strong>`,
        ...figures(view, budget, amount),
        '',
    ];
    return table([
        say(view, 'Channel', 'Kanal'),
        say(view, 'Amount', 'Betrag'),
        say(view, 'Share', 'Anteil'),
        say(view, 'Of it campaigns', 'Davon Kampagnen'),
    ], [
        ...rows,
        last(say(view, 'Reserve', 'Reserve'), budget.reserve),
        last(say(view, 'Total', 'Gesamt'), budget.total),
    ]);
}
function figures(view, { total }, amount) {
    return [money(view, amount), total === 0 ? '–' : shareWords(rational(amount, total), view.language)];
}
function review(view, { review: told }) {
    if (told === undefined)
        return html ``;
    const by = words(view, view.agreement.roles[told.by]?.title);
    return html `<p>${by}: ${say(view, `every month, ${told.beforeDays} days before the money of the next month is fixed.`, `jeden Monat, ${told.beforeDays} Tage bevor das Geld des nächsten Monats freigegeben wird.`)}</p>
${Object.values(told.flags).map((flag) => flagPart(view, flag))}`;
}
function flagPart(view, flag) {
    return html `<section id="${flag.id}"><h3>⚑ ${words(view, flag.title)}</h3>${flag.rationale ? html `<p class="rationale">${words(view, flag.rationale)}</p>` : ''}${facts([
        [
            say(view, 'A channel is flagged with', 'Auffällig ist ein Kanal mit'),
            html `<ul class="words">${flag.limits.map((limit) => html `<li>${limitWords(view, limit)}</li>`)}</ul>`,
        ],
        [
            say(view, 'Looking back', 'Rückblick'),
            say(view, `${flag.withinDays} days`, `${flag.withinDays} Tage`),
        ],
        [say(view, 'Then', 'Dann'), words(view, flag.action)],
    ])}</section>`;
}
function limitWords(view, { comparator, of, value }) {
    const least = comparator === 'atLeast' ? say(view, 'at least', 'mindestens') : say(view, 'at most', 'höchstens');
    const share = shareWords(value, view.language);
    switch (of) {
        case 'mqls':
            return say(view, `${least} ${value.numerator} leads at the handoff`, `${least} ${value.numerator} Leads an der Übergabe`);
        case 'revenue':
            return say(view, `${least} ${money(view, value.numerator)} closed revenue`, `${least} ${money(view, value.numerator)} Abschlussumsatz`);
        case 'mqlShare':
            return say(view, `${least} ${share} of all leads at the handoff`, `${least} ${share} aller Leads an der Übergabe`);
        case 'revenueShare':
            return say(view, `${least} ${share} of the closed revenue`, `${least} ${share} des Abschlussumsatzes`);
        case 'budgetShare':
            return say(view, `${least} ${share} of the budget`, `${least} ${share} des Budgets`);
        default:
            return of;
    }
}
