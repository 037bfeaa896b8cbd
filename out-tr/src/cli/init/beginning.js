import { nearestName } from '../../support/nearest-name.js';
import { spokenLanguages } from '../command.js';
import { templateNames, templatePurposes } from './template-name.js';
/** What was asked for on the command line and at the terminal; undefined when the one who was asked left. */
export async function beginningOf(invocation) {
    const { io, options, isLanguageChosen } = invocation;
    const ask = options['yes'] === true ? undefined : io.ask;
    const language = isLanguageChosen || ask === undefined ? invocation.language : await askLanguage(ask);
    if (language === undefined)
        return undefined;
    const given = templateNames.find((name) => name === options['template']);
    if (given !== undefined || ask === undefined)
        return { template: given ?? 'classic', language };
    const template = await askTemplate(ask, language);
    return template && { template, language };
}
function askLanguage(ask) {
    return choice(ask, 'Language / Sprache: en, de [en] ', spokenLanguages);
}
const questions = { en: 'Template', de: 'Vorlage' };
function askTemplate(ask, language) {
    const lines = templateNames.map((name) => `  ${name.padEnd(9)}${templatePurposes[name][language]}\n`);
    return choice(ask, `${lines.join('')}${questions[language]} [${templateNames[0]}] `, templateNames);
}
/** Asks until the answer is among the choices; the first one is what nobody has to type. */
async function choice(ask, question, choices) {
    for (;;) {
        const answer = await ask(question);
        if (answer === undefined)
            return undefined;
        if (answer === '')
            return choices[0];
        const meant = choices.find((each) => each === answer) ??
            choices.find((each) => each === nearestName(answer, choices));
        if (meant !== undefined)
            return meant;
    }
}
