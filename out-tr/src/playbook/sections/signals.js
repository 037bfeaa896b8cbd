import { html } from '../html.js';
import { facts, part } from '../parts.js';
import { pageOf, say, words } from '../view.js';
export const signals = {
    id: 'signals',
    title: { en: 'Signals', de: 'Signale' },
    intro: {
        en: 'What a lead does, and how much intent it shows.',
        de: 'Was ein Lead tut und wie viel Absicht es zeigt.',
    },
    pages: (view) => Object.values(view.agreement.signals).map((signal) => ({
        id: signal.id,
        title: words(view, signal.title),
        summary: html `${intent(view, signal.intent)}`,
        place: signal.place,
        owner: signal.owner,
        ...(signal.rationale && { rationale: words(view, signal.rationale) }),
        body: html `${facts([
            [say(view, 'Intent', 'Absicht'), intent(view, signal.intent)],
            [say(view, 'Source', 'Quelle'), signal.source],
            [
                say(view, 'Needs consent', 'Braucht Einwilligung'),
                signal.consent && words(view, view.agreement.consentPurposes[signal.consent]?.title),
            ],
            [say(view, 'Properties', 'Eigenschaften'), signal.properties.join(', ')],
            [
                say(view, 'In other systems', 'In anderen Systemen'),
                Object.entries(signal.systems)
                    .map(([system, name]) => `${system}: ${name}`)
                    .join(', '),
            ],
        ])}${scored(view, signal.id)}`,
    })),
};
function intent(view, level) {
    return {
        high: say(view, 'high intent', 'hohe Absicht'),
        standard: say(view, 'standard intent', 'normale Absicht'),
        low: say(view, 'low intent', 'geringe Absicht'),
    }[level];
}
function scored(view, signal) {
    const rules = Object.values(view.agreement.scorings).flatMap((model) => model.dimensions.flatMap(({ groups }) => groups.flatMap((group) => group.rules
        .filter((rule) => 'signals' in rule && rule.signals.includes(signal))
        .map((rule) => ({ model, rule })))));
    if (rules.length === 0)
        return html ``;
    return part(say(view, 'Scored by', 'Bewertet durch'), html `<ul>${rules.map(({ model, rule }) => html `<li><a href="${pageOf(view, 'scoring', model.id)}#${rule.id}">${words(view, rule.title)}</a></li>`)}</ul>`);
}
