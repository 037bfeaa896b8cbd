import { html } from './html.js';
import { facts, part } from './parts.js';
import { shownSections } from './shown-sections.js';
import { themesOf } from './themes.js';
import { link, plain, say, time, words } from './view.js';
/** The first page: what the agreement is, the way of a lead, what each side promises, and where to read on. */
export function homePage(view, lifecycle) {
    const { agreement } = view;
    return {
        path: 'index.html',
        title: plain(view, agreement.title),
        content: html `<h1>${words(view, agreement.title)}</h1>
${agreement.rationale ? html `<p class="intro">${words(view, agreement.rationale)}</p>` : html ``}
${part(say(view, 'The way of a lead', 'Der Weg eines Leads'), lifecycle)}
${part(say(view, 'What the two sides promise each other', 'Was die beiden Seiten einander zusagen'), promises(view))}
${part(say(view, 'Where to read on', 'Wo es weitergeht'), html `${themesOf(shownSections(agreement)).map(chapters(view))}`)}
${part(say(view, 'Ground rules', 'Grundlagen'), frame(view))}`,
    };
}
function chapters(view) {
    const { language } = view;
    return (theme) => html `<h3>${theme.title[language]}</h3><ul class="objects">${theme.chapters.map(({ id, title, intro }) => html `<li><a href="${id}/index.html">${title[language]}</a><br><span class="summary">${intro[language]}</span></li>`)}</ul>`;
}
function promises(view) {
    const { slas, touchPolicies, commitments, parties } = view.agreement;
    const columns = ['marketing', 'sales'].map((side) => {
        const onLeads = [...Object.values(slas), ...Object.values(touchPolicies)].filter((promise) => promise.side === side);
        const onPeriods = Object.values(commitments).filter((promise) => promise.side === side);
        return html `<div class="side"><h3>${words(view, parties[side].title)}</h3><ul>${onLeads.map((sla) => html `<li>${words(view, sla.promise)} ${link(view, 'slas', sla)}</li>`)}${onPeriods.map((each) => html `<li>${words(view, each.promise)} ${link(view, 'commitments', each)}</li>`)}</ul></div>`;
    });
    return html `<div class="sides">${columns}</div>`;
}
function frame(view) {
    const { agreement } = view;
    const month = new Intl.DateTimeFormat(view.language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, agreement.fiscalYearStart - 1, 1));
    return facts([
        [say(view, 'Time zone', 'Zeitzone'), agreement.zone],
        [say(view, 'Currency', 'Währung'), agreement.currency],
        [say(view, 'Fiscal year starts in', 'Geschäftsjahr beginnt im'), month],
        [
            say(view, 'Calendar unless another is named', 'Kalender, wenn kein anderer genannt ist'),
            link(view, 'calendars', agreement.calendars[agreement.calendar], agreement.calendar),
        ],
        [say(view, 'A period settles after', 'Ein Zeitraum steht fest nach'), time(view, agreement.settle)],
        [say(view, 'Meant to be in force from', 'Soll gelten ab'), agreement.effectiveFrom],
    ]);
}
