/** What is taken for granted of a system when its artefacts are read; printed with every answer. */
const assumptions = {
    hubspot: [
        'texts and the options of text properties are compared without regard to capitals, options of lists as they are spelled',
        'a contact without a value passes a test exactly where includeObjectsWithNoValueSet is true',
        '“contains” finds any part of a text, and a word ends where no letter or digit follows',
        'a date is compared as a whole day in the zone of the agreement',
        'properties that leadpact writes hold what it last computed',
    ],
    salesforce: [
        'blanks stay blanks: a comparison with a blank is blank, IF takes the other branch on it, and a blank answer shows as no',
        'texts and values of picklists are compared with their capitals',
        'NOW() and TODAY() are those of the agreement’s zone',
        'stored facts about behaviour are up to date to the second, and instants are whole seconds',
        'a formula is read with every calculated field it names as agreed; that field is compared on its own',
    ],
    sql: [
        'the tables are in the normalised form that leadpact reads, texts in lower case and members between line feeds',
        'of everything before the layers, where events are counted, only the very words are compared',
        'a layer is read with the columns before it as agreed; they are compared on their own',
    ],
};
/** The assumptions behind the answers about one system. */
export function assumptionsOf(target) {
    return assumptions[target] ?? [];
}
