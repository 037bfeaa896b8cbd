import { messageOf } from '../../src/measure/outbox/message.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { type Letter, letterOf } from '../../src/notify/letter.ts';
import { ownTemplate, type Template } from '../../src/notify/template.ts';
import { judgedWeeks } from '../measure/escalation/story.ts';
import { referenceAgreement } from '../model/reference-agreement.ts';

const agreement: Agreement = referenceAgreement();

/** A miss, a review, a recovery and a relapse of one promise, as letters in the order of their events. */
export function storyLetters(template: Template = ownTemplate('en')): readonly Letter[] {
  const text = 'first-contact-high-intent: - - - - + + + + | -';
  const events = judgedWeeks({ agreement, text }).at(-1)?.eventsNow() ?? [];
  return events.map((event) =>
    letterOf(agreement, messageOf(agreement, event), { language: 'en', template }),
  );
}

/** The letter of the story with this ending of its key. */
export function letterEnding(ending: string, template?: Template): Letter {
  const found = storyLetters(template).find(({ message: { key } }) => key.endsWith(ending));
  if (found === undefined) throw new Error(`no event ends in ${ending}`);
  return found;
}
