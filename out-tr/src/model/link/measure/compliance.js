import { linkName } from '../../linking/references.js';
/** The clocks of one SLA or touch policy, or those of a department. */
export function linkCompliance(written, place, linking) {
    if (typeof written !== 'string')
        return { of: 'compliance', clocks: { by: 'side', side: written.side } };
    if (linking.names.has('touches', written))
        return { of: 'compliance', clocks: { by: 'touches', id: written } };
    const id = linkName('sla', written, place, linking);
    return id === undefined ? undefined : { of: 'compliance', clocks: { by: 'sla', id } };
}
