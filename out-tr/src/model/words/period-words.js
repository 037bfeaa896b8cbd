const words = {
    week: { en: 'per week', de: 'je Woche' },
    month: { en: 'per month', de: 'je Monat' },
    quarter: { en: 'per quarter', de: 'je Quartal' },
};
/** `per week`, `je Woche`. */
export function periodWords(per, language) {
    return words[per][language];
}
