import { visibleText } from './visible-text.js';
/** Text inside an element or attribute of XML; what XML cannot hold at all is made visible first. */
export function xmlText(text) {
    return visibleText(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replace(/[\ufffe\uffff]/g, '\ufffd');
}
