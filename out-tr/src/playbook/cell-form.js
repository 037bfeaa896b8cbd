import { timeExample, timeFormatText } from '../support/time-example.js';
import { hasOffset } from '../support/time-format.js';
import { html } from './html.js';
import { joined } from './parts.js';
import { say } from './view.js';
/** How the cells of a column are written. */
export function cellForm(view, { reading, isRequired }) {
    const never = isRequired ? say(view, '; never empty', '; nie leer') : '';
    return html `${formOf(view, reading)}${never}`;
}
function formOf(view, reading) {
    switch (reading.as) {
        case 'id':
            return html `${say(view, 'an id, always spelled the same', 'eine Kennung, immer gleich geschrieben')}`;
        case 'name':
        case 'choice':
            return html `${say(view, 'one word', 'ein Wort')}`;
        case 'set':
            return html `${say(view, 'words, with ', 'Wörter, dazwischen ')}<code>${reading.separator}</code>${say(view, ' between them', '')}`;
        case 'text':
            return html `${say(view, 'text', 'Text')}`;
        case 'number':
            return html `${say(view, 'a number like ', 'eine Zahl wie ')}<code>${numberExample(reading)}</code>`;
        case 'boolean':
            return html `${say(view, 'yes or no', 'ja oder nein')}`;
        case 'date':
            return html `${say(view, 'a date like ', 'ein Datum wie ')}${times(view, reading.formats)}`;
        case 'instant':
            return html `${say(view, 'a time like ', 'ein Zeitpunkt wie ')}${times(view, reading.formats)}${zoneWords(view, reading)}`;
        default:
            return reading;
    }
}
/** With as many decimals as the field keeps at most. */
function numberExample({ scale, decimal, thousands = '', }) {
    return `1${thousands}234${scale === 0 ? '' : decimal + '5'.padEnd(scale, '0')}`;
}
function times(view, formats) {
    return joined(formats.map((each) => html `<code>${timeExample(each)}</code> (<code>${timeFormatText(each)}</code>)`), say(view, ' or ', ' oder '));
}
function zoneWords(view, { formats, zone }) {
    if (formats.every(hasOffset))
        return '';
    return say(view, `, local time of ${zone}`, `, Ortszeit von ${zone}`);
}
