import { apiNames } from './api-name.js';
export function componentNames({ configuration }) {
    const names = apiNames(configuration.prefix);
    return {
        assignmentRule: names.of('routing', ['routing']),
        lead: names.of('lead', ['lead']),
        permissionSet: (audience) => names.of(`permission/${audience}`, [audience]),
    };
}
