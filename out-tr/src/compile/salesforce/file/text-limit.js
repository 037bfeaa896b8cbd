/** The text in at most `longest` UTF-16 units, with an ellipsis where something was cut off; never half a character. */
export function cut(text, longest) {
    if (text.length <= longest)
        return text;
    const characters = [...text];
    let length = characters.reduce((sum, character) => sum + character.length, 0);
    while (length > longest - 1)
        length -= characters.pop()?.length ?? 0;
    return `${characters.join('')}…`;
}
/** The same on one line, for labels and values. */
export function inlineText(text, longest) {
    return cut(text.replaceAll(/\s+/g, ' ').trim(), longest);
}
