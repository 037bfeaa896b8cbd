/** The agreements one can begin with: folders below `templates/`. */
export const templateNames = ['classic', 'plg', 'abm', 'minimal'];
/** What each is for, as the question names it. */
export const templatePurposes = {
    classic: {
        en: 'marketing finds leads, sales works them: MQL, SAL, SQL',
        de: 'Marketing findet Leads, der Vertrieb bearbeitet sie: MQL, SAL, SQL',
    },
    plg: {
        en: 'the product finds them: trials, usage, PQL',
        de: 'das Produkt findet sie: Testzugänge, Nutzung, PQL',
    },
    abm: {
        en: 'target accounts, their buying groups, tiers',
        de: 'Zielkunden, ihre Einkaufsgremien, Stufen',
    },
    minimal: {
        en: 'the least that is useful, explained line by line',
        de: 'das Mindeste, das nützt, Zeile für Zeile erklärt',
    },
};
