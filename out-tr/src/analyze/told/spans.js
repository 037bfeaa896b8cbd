/** So many spans are told apart; what only differs beyond them stays open. */
const mostSpans = 120;
/** The stored instant since which the spans pass. */
export function factOf({ fact }) {
    return { of: 'fact', fact };
}
/** How many whole spans have passed at an age. */
export function spansIn({ every }) {
    return (age) => (age === null ? null : Math.floor(Number(age) / every));
}
/** The ages at which a span is over, as questions about the instant. */
export function endsOfSpans(spans) {
    const measure = factOf(spans);
    return Array.from({ length: mostSpans }, (_, index) => {
        return { ask: 'least', measure, least: (index + 1) * spans.every };
    });
}
export function isSpans(measure) {
    return measure.of === 'spans';
}
