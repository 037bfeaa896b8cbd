import { gateKinds } from '../gate-kinds.ts';
import { html } from '../html.ts';
import { criterion, facts } from '../parts.ts';
import type { Section } from '../section.ts';
import { link, say, words } from '../view.ts';

export const gates: Section = {
  id: 'gates',
  title: { en: 'Gates', de: 'Sperren' },
  intro: {
    en: 'Gates beat points. Objection, withdrawn consent and embargo always stop a lead; the others block its entry and end a handoff that is not yet accepted.',
    de: 'Sperren schlagen Punkte. Widerspruch, widerrufene Einwilligung und Embargo halten einen Lead immer an; die übrigen verhindern den Eintritt und beenden eine noch nicht angenommene Übergabe.',
  },
  pages: (view) =>
    view.agreement.lifecycle.gates.map((gate, index) => ({
      id: gate.id,
      title: words(view, gate.title),
      summary: html`${gateKinds[gate.kind][view.language]}`,
      place: gate.place,
      body: facts([
        [say(view, 'Kind', 'Art'), gateKinds[gate.kind][view.language]],
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
