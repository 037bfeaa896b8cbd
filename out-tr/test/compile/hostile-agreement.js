import { fixtureAgreement } from './fixture-agreement.js';
import { fixtureFields, fixtureSignals } from './fixture-fields.js';
/** Text that would end a string, a comment, a template, a tag or a line in some language. */
const hostileText = '*/ </script> "quoted" \'single\' `${x}` \\ \u2028 \u202e line\nbreak ; -- ü';
/** The fixture whose titles and one value are hostile, and whose signals HubSpot knows. */
export function hostileAgreement() {
    const { country } = fixtureFields;
    if (country === undefined)
        throw new Error('the fixture has no country');
    const hostile = { ...country, title: { en: hostileText }, values: ['__proto__', 'x'], valueTitles: {} };
    return fixtureAgreement({
        title: { en: hostileText, de: hostileText },
        fields: {
            ...fixtureFields,
            country: { ...country, title: { en: hostileText } },
            hostile: { ...hostile, id: 'hostile', valueSpellings: { ['__proto__']: '__proto__', x: hostileText } },
        },
        signals: Object.fromEntries(Object.values(fixtureSignals).map((signal) => [
            signal.id,
            { ...signal, systems: { hubspot: `pe1_${signal.id.replaceAll('-', '_')}` } },
        ])),
    });
}
