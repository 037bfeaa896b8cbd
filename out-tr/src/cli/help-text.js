import { textTable } from '../support/text-table.js';
/** The help of one command: what it does, what people type most, then everything it takes. */
export function commandHelp({ verb, summary, parameters, examples }, program, help) {
    const options = help.visibleOptions(program);
    const lines = examples.map(([line, purpose]) => [`  leadpact ${verb} ${line}`.trimEnd(), purpose]);
    return [
        `leadpact ${verb}${parameters === '' ? '' : ` ${parameters}`}: ${summary}`,
        '',
        ...(lines.length === 0 ? [] : [...textTable(lines), '']),
        ...textTable(options.map((option) => [`  ${option.flags}`, optionText(option)])),
        '',
    ].join('\n');
}
/** The help of leadpact itself. */
export function programHelp(commands, program, help) {
    return [
        `leadpact: ${program.description()}`,
        '',
        ...textTable(commands.map(({ verb, parameters, summary }) => [
            `  leadpact ${verb} ${parameters}`.trimEnd(),
            summary,
        ])),
        '',
        ...textTable(help.visibleOptions(program).map((option) => [`  ${option.flags}`, option.description])),
        '',
        'leadpact <command> --help explains a command.',
        '',
    ].join('\n');
}
function optionText({ description, argChoices = [], defaultValue }) {
    const choices = argChoices.length === 0 ? '' : `: ${argChoices.join(', ')}`;
    return `${description}${choices}${typeof defaultValue === 'string' ? ` (default ${defaultValue})` : ''}`;
}
