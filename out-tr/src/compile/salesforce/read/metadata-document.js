import { ForeignText } from '../../../analyze/told/foreign-text.js';
const prolog = /^\uFEFF?<\?xml version="1\.0" encoding="UTF-8"\?>\s*/;
const opening = /<([A-Za-z]\w*)(?: xmlns(?::\w+)?="[^"<]*")*(\/?)>/y;
const closing = /<\/([A-Za-z]\w*)>/y;
const entities = new Map([
    ['&amp;', '&'],
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&apos;', "'"],
]);
/** The root of a metadata file as Salesforce retrieves it: elements and texts, no comments, sections or other entities. */
export function metadataDocument(content) {
    const start = prolog.exec(content)?.[0].length ?? 0;
    const { element, end } = elementAt(content, start);
    const rest = content.slice(end).search(/\S/);
    if (rest >= 0)
        throw new ForeignText('something after the last element', end + rest);
    return element;
}
/** The first element of this name inside another. */
export function childNamed({ children }, name) {
    return children.find((child) => child.name === name);
}
function elementAt(content, at) {
    const open = matchAt(opening, content, at);
    if (open === undefined)
        throw new ForeignText('this place of the file', at);
    const [whole, name = '', isEmpty] = open;
    const inside = at + whole.length;
    if (isEmpty === '/')
        return { element: { name, children: [], text: '', positions: [], at }, end: inside };
    const children = [];
    let position = inside;
    for (let next = skipBlanks(content, position); opens(content, next); next = skipBlanks(content, position)) {
        const found = elementAt(content, next);
        children.push(found.element);
        position = found.end;
    }
    const text = children.length === 0 ? textAt(content, inside) : undefined;
    const close = text === undefined ? skipBlanks(content, position) : (text.positions.at(-1) ?? inside);
    const closed = matchAt(closing, content, close);
    if (closed === undefined || closed[1] !== name)
        throw new ForeignText(`the end of ${name}`, close);
    const element = { name, children, text: text?.text ?? '', positions: text?.positions ?? [], at };
    return { element, end: close + closed[0].length };
}
function opens(content, at) {
    return content.charAt(at) === '<' && content.charAt(at + 1) !== '/';
}
/** The text up to the next element, with its entities read. */
function textAt(content, from) {
    const end = content.indexOf('<', from);
    if (end < 0)
        throw new ForeignText('it ends too early', content.length);
    let text = '';
    const positions = [];
    for (let at = from; at < end;) {
        const entity = content.charAt(at) === '&' ? content.slice(at, content.indexOf(';', at) + 1) : undefined;
        const sign = entity === undefined ? content.charAt(at) : entities.get(entity);
        if (sign === undefined)
            throw new ForeignText('an entity of another kind', at);
        text += sign;
        positions.push(at);
        at += entity?.length ?? 1;
    }
    return { text, positions: [...positions, end] };
}
function skipBlanks(content, at) {
    let position = at;
    while (/\s/.test(content.charAt(position)))
        position++;
    return position;
}
function matchAt(shape, content, at) {
    shape.lastIndex = at;
    return shape.exec(content) ?? undefined;
}
