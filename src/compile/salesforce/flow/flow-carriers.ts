import type { LeadStep } from '../../../model/escalation.ts';
import type { Sla } from '../../../model/sla.ts';
import type { Text } from '../../../model/text.ts';
import type { Caveat } from '../../caveat.ts';
import type { Carrier } from '../carrier.ts';
import { escalatedRoles, type LeadQueues, queuePath } from '../routing/queue.ts';
import type { Workbench } from '../workbench.ts';
import type { ClockFields } from './clock-fields.ts';
import { flowPath } from './flow.ts';
import { flowNames } from './flow-names.ts';
import { keptSteps } from './sla-steps-flow.ts';

/** Promises, steps of the escalation and the roles that get tasks. */
export function clockCarriers(
  workbench: Workbench,
  clocks: readonly ClockFields[],
  queues: LeadQueues,
): readonly Carrier[] {
  const { escalation } = workbench.agreement;
  const names = flowNames(workbench);
  const escalating = clocks.filter(({ sla }) => sla.escalates);
  const steps = escalating.length === 0 ? [] : escalation.perLead;
  return [
    ...clocks.map((clock): Carrier => {
      const { acted, due, sla, state, stop } = clock;
      return {
        clause: `sla/${sla.id}`,
        caveats: [readOff, instantsWritten, activated, roomForInterviews, ...leftOut(clock)],
        fields: [acted, due, state, stop, ...clock.steps.map(({ field }) => field)],
        files: [flowPath(names.slaState(sla.id)), flowPath(names.slaSteps(sla.id))],
      };
    }),
    ...steps.map((step): Carrier => {
      const carrying = escalating.filter((clock) =>
        keptSteps(clock).some(({ ladder }) => ladder.includes(step)),
      );
      if (carrying.length === 0)
        return { clause: `escalation-step/${step.id}`, caveats: [{ ...tooManySteps, fidelity: 'missing' }] };
      const lost = carrying.length < escalating.length ? [tooManySteps] : [];
      return {
        clause: `escalation-step/${step.id}`,
        caveats: [taskOf(step), instantsWritten, activated, roomForInterviews, ...lost],
        files: [
          ...carrying.map(({ sla }) => flowPath(names.slaSteps(sla.id))),
          ...(step.to === 'owner' ? [] : [queuePath(queues.ofRole(step.to))]),
        ],
      };
    }),
    ...escalatedRoles(workbench.agreement).map((role) => ({
      clause: `role/${role}`,
      caveats: [tasksOnly],
      files: [queuePath(queues.ofRole(role))],
    })),
  ];
}

function leftOut(clock: ClockFields): readonly Caveat[] {
  return keptSteps(clock).length < clock.steps.length ? [tooManySteps] : [];
}

/** A promise whose clock the lead has no room for. */
export function refusedClock({ id }: Sla): Carrier {
  return { clause: `sla/${id}`, caveats: [noRoom] };
}

const noRoom: Caveat = {
  fidelity: 'missing',
  words: {
    en: 'the lead has no room for the fields of another clock',
    de: 'der Lead hat keinen Platz für die Felder einer weiteren Uhr',
  },
};

/** The next cycle of recycled leads. */
export function wakeUpCarrier(workbench: Workbench): Carrier {
  return {
    clause: 'lifecycle/cycles',
    caveats: [wokenDaily, activated, roomForInterviews],
    files: [flowPath(flowNames(workbench).wakeUp)],
  };
}

function taskOf({ action, to }: LeadStep): Caveat {
  if (to === 'owner') return approximated(ownerTold);
  switch (action) {
    case 'queue':
      return approximated(queued);
    case 'reassign':
      return approximated(askedToReassign);
    default:
      return approximated(roleTold);
  }
}

function approximated(words: Text): Caveat {
  return { fidelity: 'approximated', words };
}

function assumed(words: Text): Caveat {
  return { fidelity: 'exact', words };
}

const readOff = approximated({
  en: 'a flow reads the state off stored instants, to the second, when Salesforce runs the path, which may be minutes later; paused and canceled clocks show no state',
  de: 'ein Flow liest den Stand an gespeicherten Zeitpunkten ab, auf die Sekunde, sobald Salesforce den Pfad ausführt, womöglich Minuten später; angehaltene und abgebrochene Uhren zeigen keinen Stand',
});

const instantsWritten = assumed({
  en: 'leadpact or an integration writes the instants of the clock whenever it changes',
  de: 'leadpact oder eine Integration schreibt die Zeitpunkte der Uhr bei jeder Änderung',
});

/** Every flow comes switched off. */
export const activated: Caveat = assumed({
  en: 'the flow, which comes as a draft, has been activated',
  de: 'der Flow, der als Entwurf kommt, ist aktiviert',
});

/** Salesforce counts every lead that a daily flow takes up, and every path that runs. */
export const roomForInterviews: Caveat = assumed({
  en: 'daily flows and paths stay below 250,000 interviews in 24 hours, or 200 per licence where that is more',
  de: 'tägliche Flows und Pfade bleiben unter 250.000 Ausführungen in 24 Stunden, oder 200 je Lizenz, wo das mehr ist',
});

const tooManySteps = approximated({
  en: 'a flow is given ten paths; later steps of a clock are left out',
  de: 'ein Flow bekommt zehn Pfade; spätere Schritte einer Uhr entfallen',
});

const ownerTold = {
  en: 'the owner of the lead gets a task; for a queue everybody in it sees it',
  de: 'wer den Lead hat, bekommt eine Aufgabe; bei einer Warteschlange sehen sie alle darin',
};
const roleTold = {
  en: 'the role gets a task in its queue, whose members are added by hand',
  de: 'die Rolle bekommt eine Aufgabe in ihrer Warteschlange, deren Mitglieder von Hand eingetragen werden',
};
const askedToReassign = {
  en: 'a task in the queue of the role asks for it; who gets the lead is decided there',
  de: 'eine Aufgabe in der Warteschlange der Rolle verlangt es; wer den Lead bekommt, wird dort entschieden',
};
const queued = {
  en: 'the lead goes to the queue and the role gets a task in its own; members are added by hand',
  de: 'der Lead kommt in die Warteschlange, die Rolle bekommt eine Aufgabe in ihrer; Mitglieder werden von Hand eingetragen',
};

const tasksOnly = approximated({
  en: 'the role has a queue for its tasks, whose members are added by hand; Salesforce roles and profiles stay as they are',
  de: 'die Rolle hat eine Warteschlange für ihre Aufgaben, deren Mitglieder von Hand eingetragen werden; Rollen und Profile in Salesforce bleiben, wie sie sind',
});

const wokenDaily = approximated({
  en: 'a daily flow begins the next cycle of recycled leads, up to a day late; cycles that a gate, an expiry or a withdrawal ended, and leads that need a stage the new cycle has not reached, are left to people',
  de: 'ein täglicher Flow beginnt den nächsten Zyklus zurückgestellter Leads, bis zu einem Tag später; Zyklen, die ein Ausschlussgrund, ein Fristablauf oder ein Rückzug beendet hat, und Leads, die eine im neuen Zyklus noch nicht erreichte Phase brauchen, bleiben Menschen überlassen',
});
