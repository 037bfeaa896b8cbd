import { markdownText } from '../../diagnostics/markdown-text.ts';
import { deliveryOf } from '../answer-delivery.ts';
import { askPatiently } from '../ask-patiently.ts';
import type { Channel, Delivery } from '../channel.ts';
import type { HttpPort } from '../http.ts';
import type { Letter } from '../letter.ts';
import type { Issue } from './github-json.ts';
import { createTracker, type GithubTerms, NoSuccess, type Tracker } from './github-tracker.ts';

/**
 * One issue for each incident: it is opened with the first message, later ones are comments, and the end closes it. Marks in
 * the texts, which nobody sees, say which event they tell; so issues are found again when the ledger is lost.
 */
export function githubIssue(http: HttpPort, terms: GithubTerms): Channel {
  const tracker = createTracker((request, patience) => askPatiently(http, request, patience), terms);
  return {
    name: 'github-issue',
    canRepeat: true,
    pauseMs: 1_000,
    target: terms.repository,
    shown: shownIssue,
    deliver: async (letter, known) => {
      try {
        return await deliver(tracker, letter, known?.place);
      } catch (error) {
        if (error instanceof NoSuccess) return deliveryOf(error.answer, `GitHub (${terms.repository})`);
        throw error;
      }
    },
  };
}

async function deliver(tracker: Tracker, letter: Letter, place: string | undefined): Promise<Delivery> {
  const { kind } = letter.message;
  const issue = await tracker.find(threadMark(letter), place);
  if (issue === undefined) {
    if (kind === 'close' || kind === 'lapse')
      return { outcome: 'skipped', reason: 'it ends an incident of which there is no issue' };
    const { subject, body } = issueText(letter);
    const opened = await tracker.open(subject, body);
    return { outcome: 'delivered', ...(opened && { place: `#${opened.number}` }) };
  }
  await comment(tracker, letter, issue);
  if (kind === 'close') await tracker.close(issue, 'completed');
  if (kind === 'lapse') await tracker.close(issue, 'not_planned');
  return { outcome: 'delivered', place: `#${issue.number}` };
}

/** Unless the issue says it already, in its text or below. */
async function comment(tracker: Tracker, letter: Letter, issue: Issue): Promise<void> {
  const mark = eventMark(letter);
  if (issue.body.includes(mark)) return;
  const comments = await tracker.comments(issue);
  if (!comments.some((text) => text.includes(mark))) await tracker.comment(issue, commentText(letter));
}

function shownIssue(letter: Letter): string {
  const { kind } = letter.message;
  if (kind === 'open' || kind === 'breadth') {
    const { subject, body } = issueText(letter);
    return `a new issue\n${subject}\n\n${body}`;
  }
  const ends = kind === 'close' || kind === 'lapse';
  return `a comment on the issue of the incident${ends ? ', which is closed then' : ''}\n${commentText(letter)}`;
}

function issueText(letter: Letter): { readonly subject: string; readonly body: string } {
  const { body } = letter.written(markdownLines);
  const { subject } = letter.written((text) => text);
  return {
    // More is refused.
    subject: subject.slice(0, 256),
    body: `${body}\n\n${threadMark(letter)}\n${eventMark(letter)}`,
  };
}

function commentText(letter: Letter): string {
  const { subject, body } = letter.written(markdownLines);
  return `**${subject}**\n\n${body}\n\n${eventMark(letter)}`;
}

/** A line of a value stays a line. */
function markdownLines(text: string): string {
  return text.split('\n').map(markdownText).join('  \n');
}

function threadMark({ agreement, message: { thread } }: Letter): string {
  return `<!-- leadpact-incident ${markText(`${agreement}|${thread}`)} -->`;
}

function eventMark({ agreement, message: { key } }: Letter): string {
  return `<!-- leadpact-event ${markText(`${agreement}|${key}`)} -->`;
}

/** Two hyphens could end the comment. */
function markText(text: string): string {
  return text.replaceAll('--', '-&#45;').replace(/[<>\s]/g, '_');
}
