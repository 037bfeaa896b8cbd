export const normalText = {
    fidelity: 'exact',
    words: {
        en: 'texts are stored composed (Unicode NFC), with single blanks and no other white space',
        de: 'Texte sind zusammengesetzt (Unicode NFC) gespeichert, mit einfachen Leerzeichen und ohne andere Zwischenräume',
    },
};
export const wordSeparators = {
    fidelity: 'approximated',
    words: {
        en: 'words are seen between blanks and the signs - / , . ( ) & | : only; a word beside any other sign is overlooked',
        de: 'Wörter werden nur zwischen Leerzeichen und den Zeichen - / , . ( ) & | : erkannt; neben anderen Zeichen wird ein Wort übersehen',
    },
};
export const userZone = {
    fidelity: 'exact',
    words: {
        en: 'the user’s time zone is the agreement’s; in another one “today” may be off by a day',
        de: 'die Zeitzone der Nutzer ist die der Vereinbarung; in einer anderen kann „heute“ um einen Tag abweichen',
    },
};
export const storedFacts = {
    fidelity: 'exact',
    words: {
        en: 'the stored facts about behaviour are written at each event, to the second',
        de: 'die gespeicherten Fakten zum Verhalten werden bei jedem Ereignis geschrieben, auf die Sekunde genau',
    },
};
export const checkboxWithoutBlank = {
    fidelity: 'approximated',
    words: {
        en: 'the field is a checkbox, which knows no blank: an unknown value counts as no',
        de: 'das Feld ist ein Kontrollkästchen ohne leeren Zustand: Unbekannt zählt als Nein',
    },
};
export const unwritableText = {
    fidelity: 'missing',
    words: {
        en: 'a text with a backslash or both kinds of quotes cannot be written in a formula',
        de: 'ein Text mit Rückstrich oder beiden Arten von Anführungszeichen lässt sich in keiner Formel schreiben',
    },
};
export const otherStore = {
    fidelity: 'missing',
    words: {
        en: 'the Salesforce field it is mapped to keeps another type of value',
        de: 'das zugeordnete Salesforce-Feld hat einen anderen Typ',
    },
};
