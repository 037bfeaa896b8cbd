import { durationWords } from '../../../records/proposal/duration-words.ts';
import type { Proposal, ProposedStage } from '../../../records/proposal/proposal.ts';

export type Say = (en: string, de: string) => string;

/** What of a proposal nobody said, and in which file to correct it. */
export function guessLines(proposal: Proposal, say: Say): readonly string[] {
  return [...aboutStages(proposal, say), ...aboutValues(proposal, say)];
}

function aboutStages({ stages, handoff, acceptance, response }: Proposal, say: Say): readonly string[] {
  const order = stages.map(({ id }) => id).join(', ');
  return [
    say(
      `stages in this order: ${order} (definitions/lifecycle.yaml)`,
      `Phasen in dieser Reihenfolge: ${order} (definitions/lifecycle.yaml)`,
    ),
    ...stages.filter(({ isAdded }) => isAdded === true).map((stage) => addedLine(stage, say)),
    say(
      `marketing offers at ${handoff}, sales accepts with ${acceptance}`,
      `das Marketing bietet bei ${handoff} an, der Vertrieb nimmt mit ${acceptance} an`,
    ),
    say(
      `a proposal, not a promise: ${durationWords(response.target, 'en')} for the first answer, and what marketing delivers (definitions/slas/, definitions/commitments/)`,
      `ein Vorschlag, keine Zusage: ${durationWords(response.target, 'de')} bis zur ersten Antwort, und was das Marketing liefert (definitions/slas/, definitions/commitments/)`,
    ),
  ];
}

/** What no file has, and why it stands there. */
function addedLine({ id, role }: ProposedStage, say: Say): string {
  return role === 'lead'
    ? say(
        `stage ${id} is in no file: it was added, for an agreement needs a stage in which leads arrive`,
        `Phase ${id} steht in keiner Datei: Sie ist ergänzt, denn eine Vereinbarung braucht eine Phase, in der Leads ankommen`,
      )
    : say(
        `stage ${id} is in no file: it was added, for an agreement needs a stage to hand over at or to`,
        `Phase ${id} steht in keiner Datei: Sie ist ergänzt, denn eine Vereinbarung braucht eine Phase für die Übergabe`,
      );
}

function aboutValues({ zone, currency, fields, origin, reasons }: Proposal, say: Say): readonly string[] {
  const choices = fields.filter(({ values }) => values !== undefined).map(({ id }) => id);
  const hours = say(
    'every hour of the week is open (definitions/calendar.yaml)',
    'jede Stunde der Woche zählt (definitions/calendar.yaml)',
  );
  const usual = [
    ...(zone.from === 'usual' ? [say(`time zone ${zone.value}`, `Zeitzone ${zone.value}`)] : []),
    ...(currency.from === 'usual' ? [say(`currency ${currency.value}`, `Währung ${currency.value}`)] : []),
  ];
  return [
    hours,
    ...(usual.length > 0 ? [`${usual.join(', ')} (definitions/agreement.yaml)`] : []),
    ...(choices.length > 0
      ? [
          say(
            `closed lists of values: ${choices.join(', ')} (definitions/fields.yaml)`,
            `geschlossene Wertelisten: ${choices.join(', ')} (definitions/fields.yaml)`,
          ),
        ]
      : []),
    ...(origin === undefined
      ? []
      : [
          say(
            `one channel for each value of ${origin} (definitions/channels.yaml)`,
            `ein Kanal je Wert von ${origin} (definitions/channels.yaml)`,
          ),
        ]),
    ...(reasons.length > 0
      ? [
          say(
            'what each reason does, and whose fault it is (definitions/reasons.yaml)',
            'was jeder Grund bewirkt und wessen Sache er ist (definitions/reasons.yaml)',
          ),
        ]
      : []),
    say(
      'people, routing, escalation and scoring are the smallest form an agreement may have: an export does not show them',
      'Personen, Zuweisung, Eskalation und Scoring sind die kleinste Form, die eine Vereinbarung haben darf: Ein Export zeigt sie nicht',
    ),
  ];
}
