export const requiredFieldNotSynced = {
    id: 'sync/required-field-not-synced',
    severity: 'error',
    owner: 'marketing',
    summary: 'What a lead must have at the handoff reaches the system in which sales works it.',
    why: 'marketing has filled it in, and the rep sees an empty field and returns the lead',
    *check({ lifecycle, syncs }) {
        const handoff = lifecycle.stages.find(({ id }) => id === lifecycle.handoff.stage);
        for (const { fields, id, place, stays } of Object.values(syncs)) {
            for (const field of handoff?.entry.fields ?? []) {
                const synced = fields[field];
                // Sales knows what never leaves the CRM.
                if (stays.crm.includes(field) || (synced !== undefined && synced.direction !== 'crm to map'))
                    continue;
                yield {
                    place: synced?.place ?? place,
                    message: `${field} is required for ${lifecycle.handoff.stage}, and ${id} does not bring it to the CRM`,
                    help: `let it go \`map to crm\` or \`both\``,
                };
            }
        }
    },
};
