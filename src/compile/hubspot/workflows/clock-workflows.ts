import type { Sla } from '../../../model/sla.ts';
import type { Text } from '../../../model/text.ts';
import type { Caveat } from '../../caveat.ts';
import { assuming, roughly } from '../../caveat.ts';
import type { Carrier } from '../carrier.ts';
import { propertyPath } from '../contact-property.ts';
import { ask } from '../criteria/condition.ts';
import { isKnown } from '../criteria/operation.ts';
import { contactList } from '../lists/contact-list.ts';
import { listName } from '../lists/list-name.ts';
import type { Payload } from '../payload.ts';
import type { Workbench } from '../workbench.ts';
import { type ClockMoment, clockMoments, plainMinutes, running } from './clock-moments.ts';
import { clockProperty, dueProperty } from './clock-properties.ts';
import { seenClock } from './seen-clock.ts';
import { type Step, setTo } from './step.ts';
import { workflowPayload } from './workflow.ts';

/** A list of the leads whose clock runs, and a workflow that warns and records how far it has come, for each promise on a lead. */
export function clockWorkflows(workbench: Workbench): {
  readonly payloads: readonly Payload[];
  readonly carriers: readonly Carrier[];
} {
  const clocks = Object.values(workbench.agreement.slas).map((sla) => ({
    clause: `sla/${sla.id}`,
    ...clockOf(workbench, sla),
  }));
  const files = clocks.flatMap(({ payloads }) => payloads.map(({ file }) => file));
  return {
    payloads: clocks.flatMap(({ payloads }) => payloads),
    carriers: [
      ...clocks.map(({ caveats, clause, payloads, properties }): Carrier => {
        return { clause, caveats, how, files: [...properties, ...payloads.map(({ file }) => file)] };
      }),
      ...stepCarriers(workbench, files),
    ],
  };
}

interface WrittenClock {
  readonly payloads: readonly Payload[];
  /** Files of the properties that it uses. */
  readonly properties: readonly string[];
  readonly caveats: readonly Caveat[];
}

function clockOf(workbench: Workbench, sla: Sla): WrittenClock {
  const moments = clockMoments(sla, workbench.agreement.escalation.perLead);
  const clock = clockProperty(workbench, sla, moments);
  const seen = seenClock(workbench, sla);
  const due = seen === undefined ? dueProperty(workbench, sla) : undefined;
  const name = listName(workbench, `clock ${sla.id} runs`);
  const list = contactList(
    `clock-${sla.id}`,
    name,
    seen ?? ask(due === undefined ? undefined : isKnown(due)),
  );
  const workflow = workflowPayload({
    id: `clock-${sla.id}`,
    name: listName(workbench, `clock ${sla.id}`),
    description: workbench.words(sla.promise),
    list: name,
    leaves: true,
    steps: [
      setTo(clock, running),
      ...moments.flatMap((moment, index) => [
        ...waitFor(sla, due, moment, moments[index - 1]),
        ...stepsAt(workbench, sla, clock, moment),
      ]),
    ],
  });
  return {
    payloads: list.payload === undefined ? [] : [list.payload, workflow],
    properties: [clock, ...(due === undefined ? [] : [due])].map(propertyPath),
    caveats: due === undefined ? [seenLate] : writtenCaveats(sla),
  };
}

/** Until the moment: from the one before it, or from the instant at which the clock runs out. Two at once need one wait. */
function waitFor(
  sla: Sla,
  due: string | undefined,
  { minutes }: ClockMoment,
  before: ClockMoment | undefined,
): readonly Step[] {
  const since = before?.minutes ?? -(plainMinutes(sla) ?? 0);
  if (before !== undefined && minutes === since) return [];
  if (due !== undefined) return [{ do: 'wait-until', property: due, minutes }];
  return minutes === since ? [] : [{ do: 'wait', minutes: minutes - since }];
}

function stepsAt(workbench: Workbench, sla: Sla, clock: string, moment: ClockMoment): readonly Step[] {
  const title = workbench.words(sla.title);
  const task = (subject: string, forOwner: boolean): Step => ({
    do: 'task',
    subject: subject.slice(0, longestSubject),
    body: workbench.words(sla.promise),
    forOwner,
  });
  return [
    setTo(clock, moment.value),
    ...(moment.warnsOwner ? [task(`${title}: ${moment.share}`, true)] : []),
    ...moment.steps.map(({ action, queue, to }) => {
      const whom = queueOrRole(workbench, queue, to);
      return task(`${title}: ${moment.share} – ${workbench.words(actions[action])}: ${whom}`, false);
    }),
  ];
}

function queueOrRole({ agreement, words }: Workbench, queue: string | undefined, role: string): string {
  const title = queue === undefined ? agreement.roles[role]?.title : agreement.routing.queues[queue]?.title;
  return title === undefined ? (queue ?? role) : words(title);
}

/** Subjects stay readable in a list of tasks. */
const longestSubject = 200;

const actions: Readonly<Record<'notify' | 'queue' | 'reassign' | 'warn', Text>> = {
  notify: { en: 'tell', de: 'Hinweis an' },
  queue: { en: 'to the queue', de: 'in die Warteschlange' },
  reassign: { en: 'reassign through', de: 'neu zuweisen durch' },
  warn: { en: 'warn', de: 'Warnung an' },
};

/** The steps of the escalation are part of every clock. */
function stepCarriers(workbench: Workbench, files: readonly string[]): readonly Carrier[] {
  const workflows = files.filter((file) => file.startsWith('workflows/'));
  if (workflows.length === 0) return [];
  return workbench.agreement.escalation.perLead.map(({ action, id, to }): Carrier => {
    const caveats =
      to === 'owner' ? [asTask] : [asTask, action === 'reassign' || action === 'queue' ? byHand : unowned];
    return { clause: `escalation-step/${id}`, caveats, files: workflows };
  });
}

/** Counting back from the end is exact where the target passes by the UTC line. */
function writtenCaveats(sla: Sla): readonly Caveat[] {
  const isPlain = plainMinutes(sla) !== undefined;
  const counted = sla.within.unit === 'calendarDays' ? countedInDays : countedInCalendar;
  const pauses = sla.clock.pause.length > 0;
  return [writtenByLeadpact, ...(isPlain ? [] : [counted]), ...(pauses ? [warnsAgain] : [])];
}

const how: Text = {
  en: 'a list of the leads whose clock runs, and a workflow that, once turned on, warns, escalates and records a miss',
  de: 'eine Liste der Leads, deren Uhr läuft, und ein Workflow, der nach dem Einschalten warnt, eskaliert und einen Verstoß festhält',
};
const writtenByLeadpact = roughly(
  'HubSpot hears of start, stop and pause when leadpact writes the due instant, and is late by as much as that is',
  'von Beginn, Ende und Pause erfährt HubSpot, wenn leadpact den Fälligkeitszeitpunkt schreibt, und so viel später',
);
const warnsAgain = roughly(
  'after a pause the workflow begins anew, so a warning may come twice',
  'nach einer Pause beginnt der Workflow von vorn, daher kann eine Warnung doppelt kommen',
);
const seenLate = roughly(
  'HubSpot counts from when the lead shows in the list and ends the clock when it leaves it; either may be minutes late',
  'HubSpot zählt, ab wann der Lead in der Liste steht, und beendet die Uhr, wenn er sie verlässt; beides kann Minuten später sein',
);
const countedInCalendar = roughly(
  'the due instant is exact; moments before and after it are counted from it without the calendar, so that a warning comes late, and a later step early, by at most the closed time in between',
  'der Fälligkeitszeitpunkt ist exakt; davor und danach zählt HubSpot von ihm aus ohne Kalender: eine Warnung kommt höchstens um die geschlossene Zeit dazwischen zu spät, ein späterer Schritt um sie zu früh',
);
const countedInDays = roughly(
  'moments before and after the due instant are counted in days of 24 hours and may be an hour off when the clocks change',
  'Zeitpunkte vor und nach der Fälligkeit zählen in Tagen zu 24 Stunden und können bei der Zeitumstellung um eine Stunde abweichen',
);
const asTask = roughly(
  'the step is a task on the contact and the value of the clock’s property',
  'der Schritt ist eine Aufgabe am Kontakt und der Wert der Eigenschaft der Uhr',
);
const unowned = assuming(
  'whoever has the role looks at the tasks that belong to nobody',
  'wer die Rolle hat, sieht die Aufgaben durch, die niemandem gehören',
);
const byHand = roughly(
  'the lead changes hands by hand; HubSpot’s rotation needs the ids of users',
  'der Lead wechselt von Hand; HubSpots Verteilung braucht die Ids von Nutzern',
);
