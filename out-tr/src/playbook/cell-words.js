import { ownValue } from '../support/own-value.js';
import { html } from './html.js';
import { plain, say } from './view.js';
/** Which words a column may hold, what they mean, and which rows are left out for theirs; nothing for free text. */
export function cellWords(view, { spellings }, column) {
    const spelled = (word) => spellings[word] ?? word;
    const told = listed(wordsOf(view, column, spelled));
    const left = column.reading.as === 'name' ? column.reading.ignored.map(spelled) : [];
    if (left.length === 0)
        return told;
    return html `${told}<p>${say(view, 'Rows left out on purpose', 'Absichtlich ausgelassene Zeilen')}: ${left.join(', ')}</p>`;
}
function listed(words) {
    if (words.length === 0)
        return html ``;
    return html `<ul class="words">${words.map(({ word, means }) => html `<li>${word}${word === means ? '' : ` → ${means}`}</li>`)}</ul>`;
}
function wordsOf(view, { target, reading }, spelled) {
    switch (reading.as) {
        case 'boolean':
            return [
                ...reading.yes.map((word) => ({ word: spelled(word), means: say(view, 'yes', 'ja') })),
                ...reading.no.map((word) => ({ word: spelled(word), means: say(view, 'no', 'nein') })),
            ];
        case 'name':
            return meanings(reading.names, Object.values(reading.names), spelled, (id) => nameTitle(view, reading.noun, id));
        case 'choice':
        case 'set':
            return meanings(reading.aliases, reading.domain, (word) => spelledValue(view, target, spelled(word)), (value) => valueTitle(view, target, value));
        case 'text':
            return meanings(reading.aliases, [], spelled, (value) => value);
        default:
            return [];
    }
}
/** Words of the source first; whatever none of them means is written as it is called in the agreement. */
function meanings(aliases, known, spelled, title) {
    const own = Object.entries(aliases).filter(([word, meant]) => word !== meant);
    const covered = new Set(own.map(([, meant]) => meant));
    const rest = [...new Set(known)].filter((meant) => !covered.has(meant));
    return [
        ...own.map(([word, meant]) => ({ word: spelled(word), means: title(meant) })),
        ...rest.map((meant) => ({ word: spelled(meant), means: title(meant) })),
    ];
}
function nameTitle(view, noun, id) {
    const { lifecycle, signals, consentPurposes } = view.agreement;
    const named = {
        stage: lifecycle.stages.find((stage) => stage.id === id),
        signal: signals[id],
        purpose: consentPurposes[id],
    }[noun];
    return plain(view, named?.title) || id;
}
function valueTitle(view, target, value) {
    const title = plain(view, view.agreement.fields[target]?.valueTitles[value]);
    return title || spelledValue(view, target, value);
}
/** A value of the field as the dictionary writes it; any other word as it is. */
function spelledValue(view, target, word) {
    return ownValue(view.agreement.fields[target]?.valueSpellings ?? {}, word) ?? word;
}
