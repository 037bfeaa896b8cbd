import { textIn } from '../../model/words/language.js';
import { internalNames } from './internal-name.js';
export const groupIds = ['events', 'fields', 'lifecycle', 'score'];
export function workbenchFor(agreement, configuration) {
    const names = internalNames(configuration.prefix);
    const groupNames = internalNames(configuration.prefix);
    const properties = new Map();
    const identities = new Map();
    const group = (id) => groupNames.of(`group/${id}`, [id]);
    return {
        agreement,
        configuration,
        group,
        words: (text) => textIn(text, agreement.languages[0] ?? 'en'),
        property: ({ description, fieldType, group: groupId, identity, label, nameWords, options, type }) => {
            const name = names.of(identity, nameWords);
            const groupName = group(groupId);
            const form = { type, fieldType, ...(options !== undefined && { options }) };
            identities.set(name, identity);
            if (!properties.has(name))
                properties.set(name, { name, label, description, groupName, ...form });
            return name;
        },
        identities: () => identities,
        properties: () => [...properties.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    };
}
