import { html } from '../html.js';
import { criterion, facts } from '../parts.js';
import { link, say, words } from '../view.js';
const KINDS = {
    objection: ['The lead has objected', 'Der Lead hat widersprochen'],
    'withdrawn-consent': ['Consent was withdrawn', 'Eine Einwilligung wurde widerrufen'],
    embargo: ['Embargo', 'Embargo'],
    'no-consent': ['Consent is missing', 'Eine Einwilligung fehlt'],
    criterion: ['A condition on the lead', 'Eine Bedingung an den Lead'],
};
export const gates = {
    id: 'gates',
    title: { en: 'Gates', de: 'Sperren' },
    intro: {
        en: 'Gates beat points. Objection, withdrawn consent and embargo always stop a lead; the others block its entry and end a handoff that is not yet accepted.',
        de: 'Sperren schlagen Punkte. Widerspruch, widerrufene Einwilligung und Embargo halten einen Lead immer an; die übrigen verhindern den Eintritt und beenden eine noch nicht angenommene Übergabe.',
    },
    pages: (view) => view.agreement.lifecycle.gates.map((gate, index) => ({
        id: gate.id,
        title: words(view, gate.title),
        summary: html `${KINDS[gate.kind][view.language === 'de' ? 1 : 0]}`,
        place: gate.place,
        body: facts([
            [say(view, 'Kind', 'Art'), KINDS[gate.kind][view.language === 'de' ? 1 : 0]],
            [say(view, 'Position in the list', 'Stelle in der Liste'), String(index + 1)],
            [say(view, 'Condition', 'Bedingung'), gate.when && criterion(view, gate.when)],
            [
                say(view, 'Consent', 'Einwilligung'),
                gate.purpose && words(view, view.agreement.consentPurposes[gate.purpose]?.title),
            ],
            [
                say(view, 'Reason recorded', 'Erfasster Grund'),
                gate.reason && link(view, 'reasons', view.agreement.reasons[gate.reason], gate.reason),
            ],
        ]),
    })),
};
