import { ForeignText } from '../../../analyze/told/foreign-text.js';
const shapes = {
    blank: /\s*/y,
    text: /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy,
    number: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
    word: /true|false|null/y,
};
/** Objects and lists inside each other beyond which no file of ours goes. */
const deepest = 40;
/** The whole file as one value; throws ForeignText where it is no JSON or says one key twice. */
export function jsonTree(text) {
    let position = text.startsWith('\uFEFF') ? 1 : 0;
    function match(shape) {
        shape.lastIndex = position;
        const found = shape.exec(text)?.[0];
        if (found !== undefined)
            position += found.length;
        return found;
    }
    function takes(sign) {
        match(shapes.blank);
        if (text.charAt(position) !== sign)
            return false;
        position++;
        return true;
    }
    function valueIn(depth) {
        match(shapes.blank);
        const at = position;
        if (depth > deepest)
            throw new ForeignText('lists too deep inside each other', at);
        if (takes('{'))
            return { is: 'object', entries: entriesIn(depth), at };
        if (takes('['))
            return { is: 'list', items: itemsIn(depth), at };
        const written = match(shapes.text) ?? match(shapes.number) ?? match(shapes.word);
        if (written === undefined)
            throw new ForeignText('something that is no JSON', at);
        const value = JSON.parse(written);
        return { is: 'value', value, at };
    }
    function entriesIn(depth) {
        const entries = new Map();
        if (takes('}'))
            return entries;
        do {
            match(shapes.blank);
            const at = position;
            const written = match(shapes.text);
            if (written === undefined || !takes(':'))
                throw new ForeignText('something that is no key', at);
            const key = JSON.parse(written);
            if (entries.has(key))
                throw new ForeignText(`the key ${key} a second time`, at);
            entries.set(key, valueIn(depth + 1));
        } while (takes(','));
        if (!takes('}'))
            throw new ForeignText('an object without an end', position);
        return entries;
    }
    function itemsIn(depth) {
        const items = [];
        if (takes(']'))
            return items;
        do
            items.push(valueIn(depth + 1));
        while (takes(','));
        if (!takes(']'))
            throw new ForeignText('a list without an end', position);
        return items;
    }
    const tree = valueIn(0);
    match(shapes.blank);
    if (position < text.length)
        throw new ForeignText('something after the end', position);
    return tree;
}
