/** Data as a document in one of many layouts, without its `---`: a map in block style whose parts are drawn one by one. */
export function writtenMap(data, dice, indent = 0) {
    const pad = ' '.repeat(indent);
    const lines = Object.entries(data).map(([key, value]) => `${pad}${writtenText(key, dice, true)}:${blockValue(value, dice, indent)}`);
    return lines.map((line) => comment(dice, indent) + line).join('');
}
/** What follows a colon or a dash, with the line break behind it. */
function blockValue(value, dice, indent) {
    if (value === null)
        return dice.of([' null', ' ~', '', ' NULL']) + lineEnd(dice);
    if (typeof value === 'string' && isLines(value))
        return writtenLines(value, dice, indent);
    if (typeof value !== 'object' || isEmpty(value) || dice.below(3) === 0) {
        return ` ${flow(value, dice, indent)}${lineEnd(dice)}`;
    }
    if (!isList(value))
        return `${lineEnd(dice)}${writtenMap(value, dice, indent + 1 + dice.below(4))}`;
    const deeper = indent + dice.below(4);
    return lineEnd(dice) + value.map((item) => entry(item, dice, deeper)).join('');
}
function entry(value, dice, indent) {
    const dash = `${' '.repeat(indent)}-`;
    if (typeof value === 'object' && value !== null && !isList(value) && !isEmpty(value)) {
        const blanks = 1 + dice.below(3);
        const map = writtenMap(value, dice, indent + 1 + blanks);
        // In the line of the dash only where no comment comes first.
        if (/^ +[^ #]/.test(map))
            return `${dash}${' '.repeat(blanks)}${map.trimStart()}`;
        return `${dash}${lineEnd(dice)}${map}`;
    }
    if (value === null)
        return `${dash} ${dice.of(['null', '~'])}${lineEnd(dice)}`;
    // A list in a list in block style, and a text of several lines behind a dash, are left to the second writer.
    return `${dash} ${flow(value, dice, indent)}${lineEnd(dice)}`;
}
function flow(value, dice, indent) {
    if (value === null)
        return dice.of(['null', '~']);
    if (typeof value === 'string')
        return writtenText(value, dice, false);
    if (typeof value === 'boolean')
        return dice.of(value ? ['true', 'True', 'TRUE'] : ['false', 'False']);
    if (typeof value === 'number')
        return String(value);
    const gap = dice.of(['', ' ', ' ', `\n${' '.repeat(indent + 1)}`, ` # c\n${' '.repeat(indent + 3)}`]);
    if (isList(value)) {
        const items = value.map((item) => flow(item, dice, indent));
        return `[${gap}${items.join(`,${gap || ' '}`)}${gap}]`;
    }
    const entries = Object.entries(value).map(([key, item]) => `${writtenText(key, dice, true)}: ${flow(item, dice, indent)}`);
    return `{${gap}${entries.join(`,${gap || ' '}`)}${gap}}`;
}
function writtenText(text, dice, isKey) {
    const quoted = [JSON.stringify(text)];
    if (/^[ -~\u00a1-\u1fff]*$/.test(text))
        quoted.push(`'${text.replaceAll("'", "''")}'`);
    const bare = /^[A-Za-z_/$(ä][\w ./%+()&*?!'"äß-]*$/.test(text) && !/ $|^(?:null|true|false)$/i.test(text);
    return bare && (isKey || dice.below(5) > 0) ? text : dice.of([quoted[0] ?? '', ...quoted]);
}
/** Whether a text can stand behind `|`: without blanks at either end of a line, with at most one break at its end. */
function isLines(text) {
    return /^[!-~](?:[ -~]*[!-~])?(?:\n+[!-~](?:[ -~]*[!-~])?)+\n?$/.test(text);
}
function writtenLines(text, dice, indent) {
    const pad = ' '.repeat(indent + 1 + dice.below(3));
    const chomp = text.endsWith('\n') ? '' : '-';
    const isFolded = dice.below(2) === 0;
    const content = text.replace(/\n$/, '');
    // Behind `>` a break is written as two (YAML 1.2 §8.1.3).
    const lines = (isFolded ? content.replaceAll(/\n+/g, (breaks) => `${breaks}\n`) : content).split('\n');
    const body = lines.map((line) => (line === '' ? '' : pad + line)).join('\n');
    return ` ${isFolded ? '>' : '|'}${chomp}\n${body}\n`;
}
function comment(dice, indent) {
    return dice.of(['', '', '', '', '', '\n', '# c: d\n', `${' '.repeat(indent)}# "c\n`]);
}
function lineEnd(dice) {
    return dice.of(['\n', '\n', '\n', ' \n', ' # c\n', '\n\n', '\n   # - c\n']);
}
function isList(value) {
    return Array.isArray(value);
}
function isEmpty(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
