import { type Invocation, type SpokenLanguage } from '../command.ts';
import { type TemplateName } from './template-name.ts';
/** What a new agreement begins as. */
export interface Beginning {
    readonly template: TemplateName;
    readonly language: SpokenLanguage;
}
/** What was asked for on the command line and at the terminal; undefined when the one who was asked left. */
export declare function beginningOf(invocation: Invocation): Promise<Beginning | undefined>;
