export const mailWithoutConsent = {
    id: 'privacy/mail-without-consent',
    severity: 'warning',
    owner: 'marketing',
    summary: 'Signals from e-mail name the consent they rest on.',
    why: 'opens and clicks of people who never agreed, or no longer agree, would be tracked and scored',
    *check({ signals }) {
        for (const signal of Object.values(signals)) {
            if (!/^(e-?mail|newsletter)/.test(signal.id) || signal.consent !== undefined)
                continue;
            yield {
                place: signal.place,
                message: `signal ${signal.id} comes from e-mail and names no consent`,
                help: 'add consent: <purpose> as declared in the agreement',
            };
        }
    },
};
