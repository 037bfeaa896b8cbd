import { modeOf } from '../../model/measure-mode.js';
import { say, time } from '../view.js';
/** What a period of the metric holds, and when it stands (semantics §8). */
export function takenWords(view, { measure }) {
    const settle = time(view, view.agreement.settle);
    const mode = modeOf(measure);
    switch (mode) {
        case 'cohort':
            return measure.of === 'conversion'
                ? say(view, `those who came in it; it stands ${measure.withinDays} days and ${settle} after its end, and has no rate before`, `alle, die in ihm kamen; er steht ${measure.withinDays} Tage und ${settle} nach seinem Ende fest und hat vorher keine Quote`)
                : say(view, `those who came in it; it stands ${settle} after its end`, `alle, die in ihm kamen; er steht ${settle} nach seinem Ende fest`);
        case 'period':
            return say(view, `what happened in it; it stands ${settle} after its end`, `was in ihm geschah; er steht ${settle} nach seinem Ende fest`);
        case 'snapshot':
            return say(view, 'how things stand at its end', 'der Stand an seinem Ende');
        default:
            return mode;
    }
}
