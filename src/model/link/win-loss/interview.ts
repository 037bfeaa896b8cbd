import { inside, type Place } from '../../../diagnostics/place.ts';
import type { WinLossInterviewDocument, WinLossLessonDocument } from '../../../generated/documents.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import { present } from '../../linking/present.ts';
import { linkDate } from '../../linking/quantities.ts';
import { linkName } from '../../linking/references.ts';
import { linkText } from '../../linking/text.ts';
import type { Interview, InterviewQuestion, Lesson } from '../../win-loss.ts';
import { linkAnswers } from './answers.ts';

export function linkInterview(
  { id, written, place }: Entry<WinLossInterviewDocument>,
  form: readonly InterviewQuestion[],
  linking: Linking,
): Interview | undefined {
  const closed = linkDate(written.closed, inside(place, 'closed'), linking);
  const asked = linkDate(written.asked, inside(place, 'asked'), linking);
  const lessons = (written.lessons ?? []).map((lesson, index) =>
    linkLesson(lesson, inside(place, 'lessons', index), linking),
  );
  const interview = present({
    id,
    deal: written.deal,
    outcome: written.outcome,
    reason: linkName('reason', written.reason, inside(place, 'reason'), linking),
    persona: linkName('persona', written.persona, inside(place, 'persona'), linking),
    answers: linkAnswers(written.answers, { form, place: inside(place, 'answers') }, linking),
    lessons: lessons.filter((lesson) => lesson !== undefined),
    place,
  });
  return closed === undefined || asked === undefined ? undefined : { ...interview, closed, asked };
}

const addresses = ['claim', 'objection', 'content', 'role'] as const;

/** A lesson that goes to nobody is none. */
function linkLesson(written: WinLossLessonDocument, place: Place, linking: Linking): Lesson | undefined {
  const to = addresses.flatMap((address) => {
    const name = Object.getOwnPropertyDescriptor(written.to, address)?.value;
    const id = linkName(address, name, inside(place, 'to', address), linking);
    return id === undefined ? [] : [{ address, id }];
  });
  const lesson = present({
    lesson: linkText(written.lesson, inside(place, 'lesson'), linking),
    done: written.done === undefined ? undefined : linkDate(written.done, inside(place, 'done'), linking),
    place,
  });
  return to[0] === undefined ? undefined : { ...lesson, to: to[0] };
}
