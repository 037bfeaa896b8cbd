import { block } from '../../support/script-lines.js';
import { textLiteral } from '../../support/script-literal.js';
/** The newest visible state of each purpose decides for all events, earlier ones included (semantics §3, Select). */
export function emitConsents({ consents }) {
    const entries = consents.entries();
    if (entries.length === 0)
        return [];
    const sets = entries.map(({ key, name }, index) => {
        const otherwise = index === 0 ? '' : 'else ';
        return `${otherwise}if (consent.purpose === ${textLiteral(key)}) ${name} = consent.state;`;
    });
    return [
        ...entries.map(({ name }) => `let ${name} = "none";`),
        ...block('for (let index = 0; index < record.consents.length; index++)', [
            'const consent = record.consents[index];',
            'if (consent.from > asOf) continue;',
            ...sets,
        ]),
    ];
}
