import { painter } from '../../diagnostics/paint.js';
import { wantsColor } from '../io.js';
export function proofTelling({ agreement, checked, folder }, { io }) {
    const lineOf = (place) => ({
        file: folder.shown + place.file,
        line: checked.locate(place).start.line,
    });
    return {
        agreement,
        paint: painter(wantsColor(io.stdout, io.environment)),
        lineOf,
        where: (place) => `${lineOf(place).file}:${lineOf(place).line}`,
    };
}
