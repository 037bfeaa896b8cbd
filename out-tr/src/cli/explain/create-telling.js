import { painter } from '../../diagnostics/paint.js';
import { wantsColor } from '../io.js';
/** How to tell of this sample to this reader. */
export function createTelling({ agreement, checked, folder }, { sample, evaluation }, { io, language }) {
    const paint = painter(wantsColor(io.stdout, io.environment));
    const where = (place) => place === undefined ? '' : `${folder.shown}${place.file}:${checked.locate(place).start.line}`;
    return {
        agreement,
        sample,
        evaluation,
        language,
        where,
        bold: (text) => paint('bold', text),
        faint: (text) => (text === '' ? '' : paint('dim', text)),
    };
}
