const ENGLISH = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const GERMAN = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig';
const TENS = [
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['ninety', 90],
    ['hundred', 100],
    ['dreißig', 30],
    ['vierzig', 40],
    ['fünfzig', 50],
    ['sechzig', 60],
    ['neunzig', 90],
    ['hundert', 100],
    ['ein', 1],
    ['eine', 1],
    ['einem', 1],
    ['einen', 1],
    ['einer', 1],
];
/** Number words of English and German, as promises use them; an English `a` is no number. */
const numbers = new Map([
    ...[ENGLISH, GERMAN].flatMap((line) => line.split(' ').map((word, index) => [word, index + 1])),
    ...TENS,
]);
/** A pattern for a number as people write it: digits, with signs between them, or a word. */
export const numberPattern = String.raw `\d+(?:[.,]\d+)*|${[...numbers.keys()].join('|')}`;
/** The number that is written; undefined for one with a sign inside, which languages read differently. */
export function numberOf(written) {
    if (/^\d+$/.test(written))
        return Number(written);
    return numbers.get(written.toLowerCase());
}
