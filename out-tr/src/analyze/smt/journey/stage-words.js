import { criterionWords } from '../../../model/words/criterion-words.js';
import { textIn } from '../../../model/words/language.js';
/** The entry of a stage as the agreement's people say it. */
export function stageWords({ id, title, entry }, agreement) {
    const { fields, require, threshold, fastTrack } = entry;
    return [
        `stage ${id} (${textIn(title, 'en')})`,
        ...(fields.length === 0 ? [] : [`- known: ${fields.join(', ')}`]),
        ...(require === undefined ? [] : [`- required: ${criterionWords(require, agreement, 'en')}`]),
        ...(threshold === undefined ? [] : [`- threshold: ${criterionWords(threshold, agreement, 'en')}`]),
        ...(fastTrack === undefined
            ? []
            : [`- or at once: ${criterionWords({ op: 'signal', ...fastTrack, count: 1 }, agreement, 'en')}`]),
    ];
}
