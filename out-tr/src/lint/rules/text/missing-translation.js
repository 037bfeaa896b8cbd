import { textsIn } from '../../texts.js';
export const missingTranslation = {
    id: 'text/missing-translation',
    severity: 'warning',
    owner: 'joint',
    summary: 'A text written in several languages exists in all declared languages.',
    why: 'half of the readers see a foreign sentence in the playbook and skip it',
    *check(agreement) {
        for (const { text, place, what } of textsIn(agreement)) {
            const missing = agreement.languages.filter((language) => text[language] === undefined);
            if (missing.length === 0)
                continue;
            yield {
                place,
                message: `${what} has no text in ${missing.join(', ')}`,
                help: `write it as a map: { ${agreement.languages.map((language) => `${language}: …`).join(', ')} }`,
            };
        }
    },
};
