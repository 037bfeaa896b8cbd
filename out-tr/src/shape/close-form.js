/** Other ways to write a value: each gives the text in the form of the language, or nothing if it is not written so. */
const otherForms = [
    dottedDate,
    shortDate,
    tightPercentage,
    looseName,
];
/** A question with the text in the form of the language, and what that form is; nothing where no habit leads to it. */
export function meantForm(text, node) {
    const close = closeForm(text, node);
    if (close === undefined)
        return undefined;
    const form = node.patternErrorMessage?.replace(/\.$/, '');
    return form === undefined ? `did you mean \`${close}\`?` : `did you mean \`${close}\`? ${form}`;
}
/** What was meant by a text in a wrong form, where another habit of writing it leads to one that the schema takes. */
function closeForm(text, { pattern }) {
    if (pattern === undefined)
        return undefined;
    const form = new RegExp(pattern, 'u');
    return otherForms.map((other) => other(text)).find((meant) => meant !== undefined && form.test(meant));
}
/** `11.1.2027`: with points the day stands first everywhere; with slashes it does not, so they stay a question. */
function dottedDate(text) {
    const [, day, month, year] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text) ?? [];
    return year === undefined || month === undefined || day === undefined
        ? undefined
        : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
/** `2027-2`, `2027-3-1`. */
function shortDate(text) {
    return /^\d{4}-\d{1,2}(?:-\d{1,2})?$/.test(text) ? text.replace(/-(?=\d(?:-|$))/g, '-0') : undefined;
}
/** `10%`, `12,5 %`, `25 percent`. */
function tightPercentage(text) {
    const [, whole, decimals] = /^(\d+)(?:[.,](\d+))? *(?:%|percent|per cent|Prozent)$/i.exec(text) ?? [];
    if (whole === undefined)
        return undefined;
    return decimals === undefined ? `${whole} %` : `${whole}.${decimals} %`;
}
const plainLetters = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
/** `Winter Webinar`, `winter_webinar`. */
function looseName(text) {
    const words = text.toLowerCase().replace(/[äöüß]/g, (letter) => plainLetters[letter] ?? letter);
    return /^[a-z][a-z0-9 _-]*$/.test(words) ? words.trim().replace(/[ _-]+/g, '-') : undefined;
}
