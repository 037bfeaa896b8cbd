import { html } from '../html.js';
import { facts } from '../parts.js';
import { link, say, words } from '../view.js';
export const reasons = {
    id: 'reasons',
    title: { en: 'Reasons', de: 'Gründe' },
    intro: {
        en: 'Why a lead is rejected, returned, recycled, disqualified or lost, and what happens to it then.',
        de: 'Warum ein Lead abgelehnt, zurückgegeben, zurückgestellt, disqualifiziert oder verloren wird und was dann mit ihm geschieht.',
    },
    pages: (view) => Object.values(view.agreement.reasons).map((reason) => ({
        id: reason.id,
        title: words(view, reason.title),
        summary: html `${className(view, reason)}`,
        place: reason.place,
        owner: reason.owner,
        ...(reason.rationale && { rationale: words(view, reason.rationale) }),
        body: facts([
            [say(view, 'Class', 'Art'), className(view, reason)],
            [
                say(view, 'At fault', 'Liegt an'),
                {
                    marketing: say(view, 'Marketing', 'Marketing'),
                    sales: say(view, 'Sales', 'Vertrieb'),
                    none: say(view, 'nobody', 'niemandem'),
                }[reason.fault],
            ],
            [
                say(view, 'Can be chosen', 'Wählbar'),
                reason.usedAt.map((point) => pointName(view, point)).join(', '),
            ],
            [
                say(view, 'The lead goes to', 'Der Lead geht nach'),
                reason.to &&
                    link(view, 'stages', view.agreement.lifecycle.stages.find(({ id }) => id === reason.to), reason.to),
            ],
            [say(view, 'Wait', 'Wartezeit'), wait(view, reason)],
            [
                say(view, 'Asks for', 'Verlangt'),
                reason.requires
                    .map((need) => need === 'note' ? say(view, 'a note', 'eine Notiz') : say(view, 'a date', 'ein Datum'))
                    .join(', '),
            ],
            [say(view, 'Nurture track', 'Nurture-Strecke'), reason.track],
            [
                say(view, 'Exempt from the touches', 'Von den Kontaktversuchen ausgenommen'),
                reason.exemptFromTouches ? say(view, 'yes', 'ja') : undefined,
            ],
        ]),
    })),
};
function className(view, reason) {
    return {
        return: say(view, 'return to marketing, same cycle', 'Rückgabe an das Marketing, gleicher Durchlauf'),
        recycle: say(view, 'recycle for later', 'Zurückstellen für später'),
        disqualify: say(view, 'disqualify', 'Disqualifizieren'),
        lost: say(view, 'lost', 'Verloren'),
    }[reason.class];
}
function pointName(view, point) {
    return {
        handoff: say(view, 'at the handoff', 'bei der Übergabe'),
        work: say(view, 'while sales works the lead', 'während der Vertrieb den Lead bearbeitet'),
        opportunity: say(view, 'on an opportunity', 'an einer Verkaufschance'),
    }[point];
}
function wait(view, { asksDate, waitDays }) {
    if (asksDate)
        return say(view, 'until the date that was given', 'bis zum angegebenen Datum');
    return waitDays === undefined
        ? undefined
        : say(view, `${waitDays} calendar days`, `${waitDays} Kalendertage`);
}
