/** A template in which every plain value is escaped; pieces made by `html` stay as they are, lists are joined. */
export function html(strings, ...parts) {
    const markup = strings.map((text, index) => text + (index < parts.length ? rendered(parts[index]) : ''));
    return { markup: markup.join('') };
}
/** Markup that comes from a trusted writer, e.g. a diagram. */
export function unsafeHtml(markup) {
    return { markup };
}
/** Text for element content and quoted attributes. */
function escaped(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
function rendered(part) {
    if (part === undefined)
        return '';
    if (typeof part === 'string')
        return escaped(part);
    if (typeof part === 'number')
        return String(part);
    return 'markup' in part ? part.markup : part.map(rendered).join('');
}
