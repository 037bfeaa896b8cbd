import { neededWords } from '../../plan/words/amount-words.js';
import { stageName } from '../../plan/words/stage-words.js';
import { compareExact, isNothing, nothing } from '../../support/exact.js';
import { html } from '../html.js';
import { plain, say } from '../view.js';
/** Units of the drawing; on a narrow phone one is about a pixel. */
const width = 360;
const rowHeight = 44;
const barHeight = 18;
/** The way of a segment as a waterfall: a bar for each stage, and beside it what of the stage before is lost. */
export function funnelPicture(view, { segment, stages }) {
    const most = stages.reduce((max, { total }) => (compareExact(total, max) > 0 ? total : max), nothing);
    if (isNothing(most))
        return html ``;
    const told = stages.map(({ stage, total }) => ({
        name: stageName(view.agreement, stage, view.language),
        count: neededWords(total, view.language),
        length: lengthOf(total, most),
    }));
    const bars = told.map(({ name, count, length }, row) => {
        const before = told[row - 1]?.length ?? length;
        const top = row * rowHeight;
        const lost = before > length
            ? html `<rect class="lost" x="${length}" y="${top + 20}" width="${before - length}" height="${barHeight}"/>`
            : html ``;
        return html `<text x="0" y="${top + 14}">${name}: <tspan class="count">${count}</tspan></text><rect class="kept" x="0" y="${top + 20}" width="${length}" height="${barHeight}"/>${lost}`;
    });
    const title = plain(view, segment.title);
    const way = told.map(({ name, count }) => `${count} ${name}`).join(', ');
    const label = say(view, `${title}, stage by stage: ${way}`, `${title}, Phase für Phase: ${way}`);
    return html `<figure class="waterfall"><svg role="img" aria-label="${label}" viewBox="0 0 ${width} ${told.length * rowHeight}">${bars}</svg><figcaption>${say(view, 'Strong: needed. Pale: what of the stage before does not go on.', 'Kräftig: gebraucht. Blass: was aus der Phase davor nicht weitergeht.')}</figcaption></figure>`;
}
/** At least a hair, so that no stage vanishes. */
function lengthOf(count, most) {
    if (isNothing(count))
        return 0;
    const scaled = (count.numerator * most.denominator * BigInt(width)) / (count.denominator * most.numerator);
    return Math.max(1, Number(scaled));
}
