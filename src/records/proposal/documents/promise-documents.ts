import type { CommentedFile, Note } from '../commented-yaml.ts';
import { durationWords } from '../duration-words.ts';
import type { Step } from '../first-figures.ts';
import type { Proposal } from '../proposal.ts';
import { entriesId, fromTo, nameOf, stepId } from './metric-names.ts';
import { type Saying, sayingOf } from './saying.ts';

/** The one SLA that every export can measure. */
export const firstSla = { contact: 'first-contact', stage: 'first-response' } as const;

/** What both sides could promise: how soon sales answers, and how many leads marketing hands over. */
export function promiseDocuments(proposal: Proposal, steps: readonly Step[]): readonly CommentedFile[] {
  const saying = sayingOf(proposal);
  return [sla(proposal, saying), volume(proposal, steps, saying), ...quality(proposal, steps, saying)];
}

function sla(proposal: Proposal, saying: Saying): CommentedFile {
  const { stages, handoff, response, waitings } = proposal;
  const name = nameOf(stages, handoff);
  const { say, count } = saying;
  const { until, target, started, inTime } = response;
  const share = Math.min(99, Math.max(1, Math.floor((100 * inTime) / Math.max(1, started))));
  const id = firstSla[until];
  const next = stagesAfter(proposal);
  const stop = until === 'contact' ? { touch: 'human' } : next.map((stage) => ({ stage }));
  const title =
    until === 'contact'
      ? say('First contact', 'Erstkontakt')
      : say(`What follows ${name}`, `Was auf ${name} folgt`);
  return {
    path: `definitions/slas/${id}.yaml`,
    data: {
      kind: 'sla',
      id,
      owner: 'sales',
      title: `${title} ${say('(proposal)', '(Vorschlag)')}`,
      promise:
        until === 'contact'
          ? say(
              `A proposal, not yet agreed: sales turns to every lead of stage ${name} within ${durationWords(target, 'en')}.`,
              `Ein Vorschlag, noch nicht vereinbart: Der Vertrieb meldet sich bei jedem Lead der Phase ${name} binnen ${durationWords(target, 'de')}.`,
            )
          : say(
              `A proposal, not yet agreed: every lead of stage ${name} goes on within ${durationWords(target, 'en')}.`,
              `Ein Vorschlag, noch nicht vereinbart: Jeder Lead der Phase ${name} geht binnen ${durationWords(target, 'de')} weiter.`,
            ),
      clock: {
        start: { stage: handoff },
        stop: Array.isArray(stop) && stop.length === 1 ? stop[0] : stop,
        cancel: { event: 'disposed' },
        ...(waitings.length > 0 && { pause: waitings }),
      },
      within: target,
      compliance: { target: `${share} %`, per: 'week', minSample: 5 },
      escalates: false,
    },
    notes: [
      { at: ['clock'], words: clockNote(proposal, saying) },
      { at: ['within'], words: targetNote(proposal, saying) },
      {
        at: ['compliance'],
        words: say(
          `seen: ${count(inTime)} of ${count(started)} leads in that time. That is how it is, not how it should be; to be agreed`,
          `gesehen: ${count(inTime)} von ${count(started)} Leads in dieser Zeit. So ist es, nicht so soll es sein; zu vereinbaren`,
        ),
      },
      escalationNote(saying),
    ],
  };
}

/** Nobody is called to account for what nobody promised. */
function escalationNote({ say }: Saying): Note {
  return {
    at: ['escalates'],
    words: say(
      'Nobody promised this yet, so nothing follows from a miss; delete the line once it is agreed',
      'Noch hat das niemand zugesagt, also folgt nichts aus einem Versäumnis; die Zeile löschen, sobald es vereinbart ist',
    ),
  };
}

/** The stages that a lead of the handoff can go on to, lost ones apart. */
export function stagesAfter({ stages, handoff }: Pick<Proposal, 'stages' | 'handoff'>): readonly string[] {
  const offered = stages.findIndex(({ id }) => id === handoff);
  return stages
    .filter(({ role }, place) => place > offered && role !== 'lost' && role !== 'nurture')
    .map(({ id }) => id);
}

function clockNote({ response: { until } }: Proposal, { say }: Saying): string {
  return until === 'contact'
    ? say(
        'From the handoff to the first activity of a person; a template e-mail is none',
        'Von der Übergabe bis zur ersten Aktivität eines Menschen; eine Serienmail ist keine',
      )
    : say(
        'The export shows no activities, so the next stage is all that can be measured; export calls and e-mails, and let it stop with { touch: human }',
        'Der Export zeigt keine Aktivitäten, also ist nur die nächste Phase messbar; exportieren Sie Anrufe und E-Mails, und lassen Sie die Uhr mit { touch: human } stoppen',
      );
}

function targetNote({ response }: Proposal, { say, count }: Saying): string {
  const { started, answered, median, p75, target } = response;
  if (median === undefined || p75 === undefined)
    return say(
      `To decide: a usual value; only ${count(answered)} of ${count(started)} leads were answered, too few to read one off`,
      `Zu klären: ein üblicher Wert; nur ${count(answered)} von ${count(started)} Leads wurden beantwortet, zu wenige, um einen abzulesen`,
    );
  const words = (ms: number, language: 'en' | 'de'): string => durationWords(ms, language);
  return say(
    `seen: ${count(answered)} of ${count(started)} leads were answered, half of them within ${words(median, 'en')}, three of four within ${words(p75, 'en')}, rounded up to ${durationWords(target, 'en')}; to be agreed`,
    `gesehen: ${count(answered)} von ${count(started)} Leads wurden beantwortet, die Hälfte binnen ${words(median, 'de')}, drei von vier binnen ${words(p75, 'de')}, aufgerundet auf ${durationWords(target, 'de')}; zu vereinbaren`,
  );
}

function volume(
  { stages, handoff, volume: shown }: Proposal,
  steps: readonly Step[],
  saying: Saying,
): CommentedFile {
  const name = nameOf(stages, handoff);
  const { say, count } = saying;
  const least = Math.max(1, shown?.median ?? 1);
  return {
    path: 'definitions/commitments/volume.yaml',
    data: {
      kind: 'commitment',
      id: 'volume',
      owner: 'marketing',
      title: say(`Leads that reach ${name} (proposal)`, `Leads, die ${name} erreichen (Vorschlag)`),
      promise: say(
        `A proposal, not yet agreed: at least ${count(least)} leads a month reach ${name}.`,
        `Ein Vorschlag, noch nicht vereinbart: Mindestens ${count(least)} Leads im Monat erreichen ${name}.`,
      ),
      measure: { metric: entriesId(steps, handoff) },
      atLeast: least,
      per: 'month',
      escalates: false,
    },
    notes: [
      escalationNote(saying),
      {
        at: ['atLeast'],
        words:
          shown === undefined
            ? say(
                'To decide: the export holds no whole month, so the least is written',
                'Zu klären: Der Export enthält keinen ganzen Monat, also steht hier das Wenigste',
              )
            : say(
                `seen: the median of ${count(shown.months)} whole months; to be agreed`,
                `gesehen: der Median aus ${count(shown.months)} ganzen Monaten; zu vereinbaren`,
              ),
      },
    ],
  };
}

/** Of those that reach the handoff, the share that goes on. */
function quality(
  { stages, handoff }: Proposal,
  steps: readonly Step[],
  saying: Saying,
): readonly CommentedFile[] {
  const { say, count } = saying;
  const place = steps.findIndex(({ stage }) => stage === handoff);
  const from = steps[place];
  const to = place < 0 ? undefined : steps[place + 1];
  if (from === undefined || to === undefined) return [];
  const [one, two] = [nameOf(stages, handoff), nameOf(stages, to.stage)];
  const came = to.came ?? 0;
  const least = Math.max(1, Math.floor((100 * came) / Math.max(1, from.leads)));
  return [
    {
      path: 'definitions/commitments/quality.yaml',
      data: {
        kind: 'commitment',
        id: 'quality',
        owner: 'marketing',
        title: `${fromTo(stages, handoff, to.stage, say)} ${say('(proposal)', '(Vorschlag)')}`,
        promise: say(
          `A proposal, not yet agreed: at least ${least} % of the leads of ${one} go on to ${two}.`,
          `Ein Vorschlag, noch nicht vereinbart: Mindestens ${least} % der Leads von ${one} gehen weiter zu ${two}.`,
        ),
        measure: { metric: stepId(steps, to.stage) },
        atLeast: `${least} %`,
        per: 'month',
        escalates: false,
      },
      notes: [
        escalationNote(saying),
        {
          at: ['atLeast'],
          words: say(
            `seen: ${count(came)} of ${count(from.leads)} leads; to be agreed`,
            `gesehen: ${count(came)} von ${count(from.leads)} Leads; zu vereinbaren`,
          ),
        },
      ],
    },
  ];
}
