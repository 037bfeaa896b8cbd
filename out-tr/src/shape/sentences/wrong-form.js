import { durationProblem } from '../../support/duration-text.js';
import { meantForm } from '../close-form.js';
import { empty } from '../codes/empty.js';
import { wrongForm as page } from '../codes/wrong-form.js';
import { formHelp } from '../help-words.js';
import { subject } from '../subject.js';
import { expectedWords, quoted } from '../value-words.js';
/** `'2 days' does not say whether business days or calendar days are meant`. */
export function wrongForm(breach) {
    const { path, value, node } = breach;
    const help = formHelp(node) ?? page.help;
    if (typeof value !== 'string')
        throw new Error('a pattern was tested on something other than a text');
    if (value.trim() === '')
        return { page: empty, path, message: `${subject(breach)} is an empty text`, help };
    const problem = node.title === 'duration' ? durationProblem(value) : undefined;
    const message = problem ?? `${quoted(value)} is not ${expectedWords(node)}`;
    return { page, path, message, help: meantForm(value, node) ?? help };
}
