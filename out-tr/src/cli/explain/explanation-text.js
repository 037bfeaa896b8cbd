import { clockLines } from './clock-lines.js';
import { handoffLines } from './handoff-lines.js';
import { journeyLines } from './journey-lines.js';
import { routeLines } from './route-lines.js';
import { scoreLines } from './score-lines.js';
import { moment, say, titled } from './telling.js';
import { touchLines } from './touch-lines.js';
/** Why a sample lead has this score, stage, route and these clocks, each line with the place of its definition. */
export function explanationText(telling) {
    const { sample, agreement } = telling;
    const title = titled(telling, sample.title, sample.id);
    const head = [
        telling.bold(title === sample.id ? sample.id : `${sample.id}: ${title}`),
        telling.faint(`${telling.where(sample.place)}, ${say(telling, 'as of', 'Stand')} ${moment(telling, sample.asOf)} (${agreement.zone})`),
    ];
    return partsText([head, ...explanationParts(telling)]);
}
/** The same without the head, for a sample that has been introduced already. */
export function explanationParts(telling) {
    return [
        scoreLines(telling),
        journeyLines(telling),
        handoffLines(telling),
        routeLines(telling),
        clockLines(telling),
        touchLines(telling),
    ];
}
/** Parts that have lines, with a blank line between them. */
export function partsText(parts) {
    return parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.map((line) => `${line}\n`).join(''))
        .join('\n');
}
