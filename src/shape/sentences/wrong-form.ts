import { durationProblem } from '../../support/duration-text.ts';
import type { Breach } from '../breach.ts';
import { meantForm } from '../close-form.ts';
import { empty } from '../codes/empty.ts';
import { wrongForm as page } from '../codes/wrong-form.ts';
import type { Complaint } from '../complaint.ts';
import { formHelp } from '../help-words.ts';
import { subject } from '../subject.ts';
import { expectedWords, quoted } from '../value-words.ts';

/** `'2 days' does not say whether business days or calendar days are meant`. */
export function wrongForm(breach: Breach): Complaint {
  const { path, value, node } = breach;
  const help = formHelp(node) ?? page.help;
  if (typeof value !== 'string') throw new Error('a pattern was tested on something other than a text');
  if (value.trim() === '') return { page: empty, path, message: `${subject(breach)} is an empty text`, help };
  const problem = node.title === 'duration' ? durationProblem(value) : undefined;
  const message = problem ?? `${quoted(value)} is not ${expectedWords(node)}`;
  return { page, path, message, help: meantForm(value, node) ?? help };
}
