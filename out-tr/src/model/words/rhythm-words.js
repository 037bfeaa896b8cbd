const every = {
    week: { en: 'every week', de: 'jede Woche' },
    month: { en: 'every month', de: 'jeden Monat' },
    quarter: { en: 'every quarter', de: 'jedes Quartal' },
    year: { en: 'every year', de: 'jedes Jahr' },
};
const many = {
    week: { en: 'weeks', de: 'Wochen' },
    month: { en: 'months', de: 'Monate' },
    quarter: { en: 'quarters', de: 'Quartale' },
    year: { en: 'years', de: 'Jahre' },
};
const of = {
    week: { en: 'of the week', de: 'der Woche' },
    month: { en: 'of the month', de: 'des Monats' },
    quarter: { en: 'of the quarter', de: 'des Quartals' },
    year: { en: 'of the year', de: 'des Jahres' },
};
const weekdays = {
    monday: { en: 'Monday', de: 'Montag' },
    tuesday: { en: 'Tuesday', de: 'Dienstag' },
    wednesday: { en: 'Wednesday', de: 'Mittwoch' },
    thursday: { en: 'Thursday', de: 'Donnerstag' },
    friday: { en: 'Friday', de: 'Freitag' },
    saturday: { en: 'Saturday', de: 'Samstag' },
    sunday: { en: 'Sunday', de: 'Sonntag' },
};
const ordinals = {
    first: { en: 'first', de: 'erster' },
    second: { en: 'second', de: 'zweiter' },
    third: { en: 'third', de: 'dritter' },
    fourth: { en: 'fourth', de: 'vierter' },
    last: { en: 'last', de: 'letzter' },
};
/** `every 2 weeks`, `alle 2 Wochen`. */
export function rhythmWords({ amount, unit }, language) {
    if (amount === 1)
        return every[unit][language];
    return `${language === 'de' ? 'alle' : 'every'} ${amount} ${many[unit][language]}`;
}
/** `Tuesday`, `first Tuesday of the month`, `erster Dienstag des Monats`. */
export function meetingDayWords({ weekday, ordinal }, unit, language) {
    const name = weekdays[weekday][language];
    return ordinal === undefined ? name : `${ordinals[ordinal][language]} ${name} ${of[unit][language]}`;
}
