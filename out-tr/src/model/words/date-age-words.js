/** When the date lies, e.g. `no later than in 180 days` for an age of at least −180: nobody thinks in negative ages. */
export function dateAgeWords(test, language) {
    if (test.op !== 'between')
        return `${COMPARISONS[test.op][language === 'de' ? 1 : 0]} ${day(test.value, language)}`;
    const [first, last] = [day(test.high, language), day(test.low, language)];
    return language === 'de' ? `zwischen ${first} und ${last}` : `between ${first} and ${last}`;
}
/** The higher the age, the earlier the date. */
const COMPARISONS = {
    gte: ['no later than', 'spätestens'],
    gt: ['earlier than', 'früher als'],
    lte: ['no earlier than', 'frühestens'],
    lt: ['later than', 'später als'],
};
function day(age, language) {
    const german = language === 'de';
    const days = Math.abs(age);
    if (days === 0)
        return german ? 'heute' : 'today';
    if (german)
        return `${age > 0 ? 'vor' : 'in'} ${days} ${days === 1 ? 'Tag' : 'Tagen'}`;
    const counted = `${days} ${days === 1 ? 'day' : 'days'}`;
    return age > 0 ? `${counted} ago` : `in ${counted}`;
}
