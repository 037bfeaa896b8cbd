/** How the types carry a clause: they name things and hold facts about them, but decide and compute nothing. */
export function clauseRendition(agreement, { id }, file) {
    const [kind = '', name = '', ...parts] = id.split('/');
    const artifacts = [file];
    if (kind === 'field')
        return fieldRendition(agreement, name, artifacts);
    const isWhole = parts.length === 0;
    if (isWhole && declared.has(kind))
        return { fidelity: 'exact', artifacts };
    if (id === 'agreement/zone' || id === 'agreement/currency')
        return { fidelity: 'exact', artifacts };
    const words = isWhole ? ownNames[kind] : undefined;
    if (words !== undefined)
        return { fidelity: 'approximated', how: words, bound: { words: nothingDecided }, artifacts };
    return { fidelity: 'missing', how: nothingDecided, artifacts: [] };
}
/** Kinds of which the types hold everything that a system could ask by name. */
const declared = new Set(['consent', 'language', 'role', 'stage', 'team']);
const nothingDecided = {
    en: 'types name things; they decide and compute nothing',
    de: 'Typen benennen Dinge; sie entscheiden und berechnen nichts',
};
const nameOnly = { en: 'name and title only', de: 'nur Name und Titel' };
const labelsOnly = { en: 'the labels only', de: 'nur die Bezeichnungen' };
/** Kinds of which the types hold some. */
const ownNames = {
    account: nameOnly,
    bands: labelsOnly,
    campaign: nameOnly,
    channel: nameOnly,
    commitment: nameOnly,
    gate: nameOnly,
    grades: labelsOnly,
    metric: nameOnly,
    matrix: { en: 'the names of cells and outcomes', de: 'die Namen von Zellen und Ergebnissen' },
    member: { en: 'pseudonym and team', de: 'Pseudonym und Team' },
    pool: nameOnly,
    qualification: nameOnly,
    queue: nameOnly,
    reason: {
        en: 'name, title, class, fault and what it asks for',
        de: 'Name, Titel, Klasse, Verursachung und Pflichtangaben',
    },
    route: nameOnly,
    scoring: { en: 'the name only', de: 'nur der Name' },
    signal: { en: 'name, title, intent and properties', de: 'Name, Titel, Absicht und Merkmale' },
    sla: { en: 'name, title, side and the time it allows', de: 'Name, Titel, Seite und erlaubte Zeit' },
    tier: nameOnly,
    touches: nameOnly,
};
function fieldRendition({ fields }, id, artifacts) {
    const type = fields[id]?.type;
    // TypeScript knows neither ranges of numbers nor whole numbers nor dates.
    const isLoose = type === 'integer' || type === 'decimal' || type === 'date';
    if (!isLoose)
        return { fidelity: 'exact', artifacts };
    const how = {
        en: 'type and presence; the range or form of the value stands in a comment',
        de: 'Typ und Vorhandensein; Bereich oder Form des Wertes stehen im Kommentar',
    };
    const words = {
        en: 'any number or text is accepted',
        de: 'jede Zahl und jeder Text wird angenommen',
    };
    return { fidelity: 'approximated', how, bound: { words }, artifacts };
}
