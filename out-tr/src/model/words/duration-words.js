const UNITS = {
    en: {
        minutes: ['minute', 'minutes'],
        hours: ['hour', 'hours'],
        businessMinutes: ['business minute', 'business minutes'],
        businessHours: ['business hour', 'business hours'],
        businessDays: ['business day', 'business days'],
        calendarDays: ['calendar day', 'calendar days'],
    },
    de: {
        minutes: ['Minute', 'Minuten'],
        hours: ['Stunde', 'Stunden'],
        businessMinutes: ['Geschäftsminute', 'Geschäftsminuten'],
        businessHours: ['Geschäftsstunde', 'Geschäftsstunden'],
        businessDays: ['Arbeitstag', 'Arbeitstage'],
        calendarDays: ['Kalendertag', 'Kalendertage'],
    },
};
/** `4 business hours`, `4 Geschäftsstunden`. */
export function durationWords({ amount, unit }, language) {
    return `${amount} ${UNITS[language][unit][amount === 1 ? 0 : 1]}`;
}
/** Whole days of a look-back window: `90 days`, `90 Tagen` (German in the dative it always stands in). */
export function daysWords(days, language) {
    if (language === 'de')
        return days === 1 ? '1 Tag' : `${days} Tagen`;
    return days === 1 ? '1 day' : `${days} days`;
}
