const number = /(?<![\w.&#-])\d+(?:\.\d+)?(?![\w.])/g;
function shifted(by) {
    return ([text]) => String(Number(text) + by);
}
const swapped = {
    '&gt;=': '&gt;',
    '&gt;': '&gt;=',
    '&lt;=': '&lt;',
    '&lt;': '&lt;=',
};
/** What people change in formulas of Salesforce metadata. */
const formulaHabits = [
    { what: 'a constant one higher', shape: number, to: shifted(1) },
    {
        what: 'a constant one lower',
        shape: number,
        to: ([text]) => (text === '0' ? undefined : String(Number(text) - 1)),
    },
    { what: 'a comparison sharpened or softened', shape: /&[gl]t;=?/g, to: ([text]) => swapped[text] },
    {
        what: 'a value dropped from a list',
        shape: /&quot;[^&]*&quot;, (?:\d+|0 - \d+|&quot;[^&]*&quot;), (?=&quot;)/g,
        to: () => '',
    },
    { what: 'NOT removed', shape: /NOT(?=\()/g, to: () => '' },
    { what: 'AND for OR', shape: /\bOR(?=\()/g, to: () => 'AND' },
    { what: 'OR for AND', shape: /\bAND(?=\()/g, to: () => 'OR' },
    {
        what: 'the guard of a blank removed',
        shape: /BLANKVALUE\((\w+), (?:NOW\(\) - \d+|TODAY\(\) [+-] \d+|[\d.]+)\)/g,
        to: ([, field]) => field,
    },
];
/** What people change in lists of HubSpot. */
const listHabits = [
    { what: 'a number one higher', shape: /(?<="value": |"days": |"hours": )-?\d+(?:\.\d+)?/g, to: shifted(1) },
    { what: 'a number one lower', shape: /(?<="value": |"days": |"hours": )-?\d+(?:\.\d+)?/g, to: shifted(-1) },
    {
        what: 'an operator turned around',
        shape: /"IS_(?:ANY_OF|NONE_OF|KNOWN|UNKNOWN|EQUAL_TO|NOT_EQUAL_TO|AFTER|BEFORE)"/g,
        to: ([text]) => turned.get(text),
    },
    {
        what: 'a comparison sharpened or softened',
        shape: /"IS_(?:GREATER|LESS)_THAN(?:_OR_EQUAL_TO)?"/g,
        to: ([text]) => text.includes('_OR_') ? text.replace('_OR_EQUAL_TO', '') : text.replace('THAN"', 'THAN_OR_EQUAL_TO"'),
    },
    { what: 'a value dropped from a list', shape: /(?<=\[\n *)"[^"]*",\s*/g, to: () => '' },
    {
        what: 'contacts without a value let in or out',
        shape: /(?<="includeObjectsWithNoValueSet": )(?:true|false)/g,
        to: ([text]) => (text === 'true' ? 'false' : 'true'),
    },
    {
        what: 'an end let in or out',
        shape: /"(?:IN|EX)CLUSIVE"/g,
        to: ([text]) => (text === '"INCLUSIVE"' ? '"EXCLUSIVE"' : '"INCLUSIVE"'),
    },
];
/** What people change in statements. */
const statementHabits = [
    { what: 'a constant one higher', shape: /(?<![\w."'<-])\d+(?![\w."'])/g, to: shifted(1) },
    { what: 'a constant one lower', shape: /(?<![\w."'<-])[1-9]\d*(?![\w."'])/g, to: shifted(-1) },
    {
        what: 'a comparison sharpened or softened',
        shape: / (?:>=|<=|>|<) /g,
        to: ([text]) => (text.includes('=') ? text.replace('=', '') : text.replace(/([<>])/, '$1=')),
    },
    { what: 'a value dropped from a list', shape: /(?<=IN \()'[^']*', /g, to: () => '' },
    { what: 'NOT removed', shape: /NOT (?=coalesce|is_objecting)/g, to: () => '' },
    { what: 'AND for OR', shape: / OR /g, to: () => ' AND ' },
    { what: 'the guard of a blank removed', shape: /coalesce\(("[^"]*"), \d+\)/g, to: ([, column]) => column },
];
const turned = new Map([
    ['ANY_OF', 'NONE_OF'],
    ['KNOWN', 'UNKNOWN'],
    ['EQUAL_TO', 'NOT_EQUAL_TO'],
    ['AFTER', 'BEFORE'],
].flatMap(([one, other]) => [
    [`"IS_${one}"`, `"IS_${other}"`],
    [`"IS_${other}"`, `"IS_${one}"`],
]));
/** Every single change of the formulas in these files. */
export function formulaEdits(files) {
    return files.flatMap((file) => editsOf(file, formulaHabits, /<formula>[^<]*<\/formula>/g));
}
/** Every single change of the filters in these files. */
export function listEdits(files) {
    return files.flatMap((file) => editsOf(file, listHabits, /"filterBranch": [\s\S]*/g));
}
/** Every single change of the layers of a statement. */
export function statementEdits(files) {
    return files.flatMap((file) => editsOf(file, statementHabits, /"group_points" AS[\s\S]*/g));
}
function editsOf(file, habits, part) {
    return [...file.content.matchAll(part)].flatMap(({ 0: text, index }) => habits.flatMap(({ shape, to, what }) => [...text.matchAll(shape)].flatMap((found) => {
        const replacement = to(found);
        if (replacement === undefined)
            return [];
        const at = index + found.index;
        const content = file.content.slice(0, at) + replacement + file.content.slice(at + found[0].length);
        return content === file.content
            ? []
            : [{ what: `${what}: ${found[0]} at ${at} of ${file.path}`, file: { ...file, content } }];
    })));
}
