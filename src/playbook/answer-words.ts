import type { Answer, InterviewQuestion } from '../model/win-loss.ts';
import { type Html, html } from './html.ts';
import { joined } from './parts.ts';
import { link, say, type View, words } from './view.ts';

/** What a customer answered, with links where the answer names something of the agreement. */
export function answerWords(view: View, question: InterviewQuestion, answer: Answer): Html {
  switch (answer.form) {
    case 'text':
      return html`<q>${words(view, answer.text)}</q>`;
    case 'number':
      return html`${String(answer.number)} ${say(view, 'of 10', 'von 10')}`;
    case 'yes-no':
      return html`${answer.yes ? say(view, 'yes', 'ja') : say(view, 'no', 'nein')}`;
    case 'names':
      return joined(answer.names.map((name) => named(view, question, name)));
    default:
      return answer satisfies never;
  }
}

function named(view: View, { answer, choices }: InterviewQuestion, name: string): Html {
  if (answer === 'signals') return link(view, 'signals', view.agreement.signals[name], name);
  if (answer === 'reason') return link(view, 'reasons', view.agreement.reasons[name], name);
  return words(view, choices[name]);
}
