/** What became of an offer of a lead to sales. */
export const handoffOutcomeWords = {
    pending: { en: 'pending', de: 'offen' },
    accepted: { en: 'accepted', de: 'angenommen' },
    autoAccepted: { en: 'accepted without a decision', de: 'ohne Entscheidung angenommen' },
    rejected: { en: 'rejected', de: 'abgelehnt' },
    expired: { en: 'expired', de: 'abgelaufen' },
    withdrawn: { en: 'withdrawn', de: 'zurückgezogen' },
    gate: { en: 'ended by a gate', de: 'durch eine Sperre beendet' },
};
