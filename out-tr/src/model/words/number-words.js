/** A scaled integer as people of that language write it: 1234.5 or 1.234,5. */
export function numberWords(value, scale, language) {
    const digits = String(Math.abs(value)).padStart(scale + 1, '0');
    const whole = digits.slice(0, digits.length - scale);
    const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
    const [group, point] = language === 'de' ? ['.', ','] : [',', '.'];
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    return `${value < 0 ? '−' : ''}${grouped}${fraction === '' ? '' : point + fraction}`;
}
/** Points with their sign: +15, −10, 0. */
export function pointsWords(value, scale, language) {
    return `${value > 0 ? '+' : ''}${numberWords(value, scale, language)}`;
}
/** A share as a percentage with at most two digits after the point, e.g. 33.33 %. */
export function shareWords({ numerator, denominator }, language) {
    return `${numberWords(Math.round((numerator * 10_000) / denominator), 2, language)} %`;
}
/** A small fraction in words where there are any: 1/2 → half. */
export function fractionWords(fraction, language) {
    const known = {
        '1/2': ['half', 'die Hälfte'],
        '1/3': ['a third', 'ein Drittel'],
        '2/3': ['two thirds', 'zwei Drittel'],
        '1/4': ['a quarter', 'ein Viertel'],
        '3/4': ['three quarters', 'drei Viertel'],
        '0/1': ['nothing', 'nichts'],
        '1/1': ['everything', 'alles'],
    };
    const words = known[`${fraction.numerator}/${fraction.denominator}`];
    return words ? words[language === 'de' ? 1 : 0] : shareWords(fraction, language);
}
