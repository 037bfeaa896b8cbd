import type { Reason } from '../../../model/reason.ts';
import { all, ask } from '../criteria/condition.ts';
import { isAnyOf, isKnown, reversed } from '../criteria/operation.ts';
import { workProperties } from '../lifecycle/work-properties.ts';
import { contactList } from '../lists/contact-list.ts';
import { listName } from '../lists/list-name.ts';
import type { Payload } from '../payload.ts';
import type { Workbench } from '../workbench.ts';
import { workflowPayload } from './workflow.ts';

/** What a reason asks for besides itself. */
export type Answer = Reason['requires'][number];

/** Files that ask for what a reason still lacks, by what is lacking. */
export function missingAnswerWorkflows(workbench: Workbench): ReadonlyMap<Answer, readonly Payload[]> {
  return new Map(
    (['note', 'date'] as const).flatMap((answer) => {
      const payloads = asking(workbench, answer);
      return payloads.length === 0 ? [] : [[answer, payloads] as const];
    }),
  );
}

/** Does the reason ask for it? */
export function asksFor({ asksDate, requires }: Reason, answer: Answer): boolean {
  return requires.includes(answer) || (answer === 'date' && asksDate);
}

/** The contacts with such a reason and without the answer, and a task for their owner. */
function asking(workbench: Workbench, answer: Answer): readonly Payload[] {
  const work = workProperties(workbench);
  const reasons = Object.values(workbench.agreement.reasons).filter((reason) => asksFor(reason, answer));
  if (reasons.length === 0) return [];
  const property = answer === 'note' ? work.note : work.until;
  const name = listName(workbench, `${answer} missing`);
  const list = contactList(
    `missing-${answer}`,
    name,
    all(
      ask(
        isAnyOf(
          work.reason,
          reasons.map(({ id }) => id),
        ),
      ),
      ask(reversed(isKnown(property))),
    ),
  ).payload;
  if (list === undefined) return [];
  const subject = workbench.words(subjects[answer]);
  const workflow = workflowPayload({
    id: `missing-${answer}`,
    name,
    description: 'Asks the owner for what the chosen reason requires.',
    list: name,
    leaves: true,
    steps: [{ do: 'task', subject, body: workbench.words(bodies[answer]), forOwner: true }],
  });
  return [list, workflow];
}

const subjects = {
  note: { en: 'Write a note on the reason', de: 'Notiz zum Grund schreiben' },
  date: { en: 'Say until when the lead rests', de: 'Datum der Wiedervorlage eintragen' },
};
const bodies = {
  note: {
    en: 'The reason that was chosen asks for a note.',
    de: 'Der gewählte Grund verlangt eine Notiz.',
  },
  date: {
    en: 'The reason that was chosen asks for a date.',
    de: 'Der gewählte Grund verlangt ein Datum.',
  },
};
