import { nearestName } from '../../support/nearest-name.ts';
import { type Invocation, type SpokenLanguage, spokenLanguages } from '../command.ts';
import { type TemplateName, templateNames, templatePurposes } from './template-name.ts';

/** What a new agreement begins as. */
export interface Beginning {
  readonly template: TemplateName;
  readonly language: SpokenLanguage;
}

/** What was asked for on the command line and at the terminal; undefined when the one who was asked left. */
export async function beginningOf(invocation: Invocation): Promise<Beginning | undefined> {
  const { io, options } = invocation;
  const ask = options['yes'] === true ? undefined : io.ask;
  const language = await languageOf(invocation);
  if (language === undefined) return undefined;
  const given = templateNames.find((name) => name === options['template']);
  if (given !== undefined || ask === undefined) return { template: given ?? 'classic', language };
  const template = await askTemplate(ask, language);
  return template && { template, language };
}

/** The language that was said on the command line or at the terminal; undefined when the one who was asked left. */
export async function languageOf(invocation: Invocation): Promise<SpokenLanguage | undefined> {
  const { io, options, isLanguageChosen, language } = invocation;
  const ask = options['yes'] === true ? undefined : io.ask;
  return isLanguageChosen || ask === undefined ? language : askLanguage(ask);
}

export type Ask = NonNullable<Invocation['io']['ask']>;

function askLanguage(ask: Ask): Promise<SpokenLanguage | undefined> {
  return choice(ask, 'Language / Sprache: en, de [en] ', spokenLanguages);
}

const questions = { en: 'Template', de: 'Vorlage' };

function askTemplate(ask: Ask, language: SpokenLanguage): Promise<TemplateName | undefined> {
  const lines = templateNames.map((name) => `  ${name.padEnd(9)}${templatePurposes[name][language]}\n`);
  return choice(ask, `${lines.join('')}${questions[language]} [${templateNames[0]}] `, templateNames);
}

/** Asks until the answer is among the choices; the first one is what nobody has to type. */
export async function choice<Choice extends string>(
  ask: Ask,
  question: string,
  choices: readonly [Choice, ...Choice[]],
): Promise<Choice | undefined> {
  for (;;) {
    const answer = await ask(question);
    if (answer === undefined) return undefined;
    if (answer === '') return choices[0];
    const meant =
      choices.find((each) => each === answer) ??
      choices.find((each) => each === nearestName(answer, choices));
    if (meant !== undefined) return meant;
  }
}
