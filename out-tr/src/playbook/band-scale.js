import { amountWords } from '../model/words/amount-words.js';
import { html } from './html.js';
import { say } from './view.js';
const width = 360;
/** The bands of a metric as a strip from small to large, each named in words; nothing without bands. */
export function bandScale(view, metric) {
    const zones = zonesOf(view, metric);
    if (zones.length < 2)
        return html ``;
    const step = width / zones.length;
    return html `<svg class="scale" role="img" aria-label="${told(view, metric)}" viewBox="0 0 ${width} 50">${zones.map(({ band, until }, index) => html `<rect class="${band}" x="${index * step}" y="2" width="${step}" height="24"></rect><text x="${(index + 0.5) * step}" y="19">${bandWord(view, band)}</text>${until === undefined
        ? html ``
        : html `<line x1="${(index + 1) * step}" x2="${(index + 1) * step}" y1="0" y2="32"></line><text class="bound" x="${(index + 1) * step}" y="46">${until}</text>`}`)}</svg><p class="bound">${told(view, metric)}</p>`;
}
function zonesOf(view, { better, good, bad }) {
    if (better === undefined)
        return [];
    const text = (amount) => amount === undefined ? '' : amountWords(amount, view.agreement.currency, view.language);
    const [low, high] = better === 'higher' ? [bad, good] : [good, bad];
    const [first, last] = better === 'higher' ? ['bad', 'good'] : ['good', 'bad'];
    return [
        ...(low === undefined ? [] : [{ band: first, until: text(low) }]),
        high === undefined ? { band: 'watch' } : { band: 'watch', until: text(high) },
        ...(high === undefined ? [] : [{ band: last }]),
    ];
}
function bandWord(view, band) {
    return {
        good: say(view, 'good', 'gut'),
        watch: say(view, 'watch', 'beobachten'),
        bad: say(view, 'bad', 'schlecht'),
    }[band];
}
/** The same in a sentence; the bounds themselves are good and not yet bad (semantics §8, bands). */
function told(view, { better, good, bad }) {
    const text = (amount) => amountWords(amount, view.agreement.currency, view.language);
    const higher = better === 'higher';
    const sentences = [
        good &&
            (higher
                ? say(view, `good from ${text(good)} on`, `gut ab ${text(good)}`)
                : say(view, `good up to ${text(good)}`, `gut bis ${text(good)}`)),
        bad &&
            (higher
                ? say(view, `bad below ${text(bad)}`, `schlecht unter ${text(bad)}`)
                : say(view, `bad above ${text(bad)}`, `schlecht über ${text(bad)}`)),
    ].filter((each) => each !== undefined);
    const joined = sentences.join(', ');
    return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`;
}
