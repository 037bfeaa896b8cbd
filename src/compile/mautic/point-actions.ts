import type { EventRule, Scoring, ScoringRule } from '../../model/scoring.ts';
import type { Signal } from '../../model/signal.ts';
import { type Caveat, impossible, roughly, worstFidelity } from '../caveat.ts';
import { aspectOf } from '../clause-title.ts';
import type { Carrier } from './carrier.ts';
import { fieldPath } from './contact-field.ts';
import type { Payload } from './payload.ts';
import type { Segments } from './segments/lifecycle-segments.ts';
import { pointsField, type VerdictId, verdictField } from './stored-field.ts';
import type { Workbench } from './workbench.ts';

/** A kind of event that Mautic gives points for, and what it is limited to. */
interface Trigger {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Point actions of the rules that Mautic can count itself, and fields for everything that leadpact works out. */
export function scoringPart(workbench: Workbench): Segments {
  const scorings = Object.values(workbench.agreement.scorings);
  const actions = scorings.flatMap((scoring) =>
    scoring.dimensions.flatMap((dimension) =>
      dimension.groups.flatMap((group) =>
        group.rules.map((rule) =>
          ruleAction(
            workbench,
            scoring,
            `scoring/${scoring.id}/${dimension.id}/${group.id}/${rule.id}`,
            rule,
          ),
        ),
      ),
    ),
  );
  return {
    payloads: actions.flatMap(({ payloads }) => payloads),
    carriers: [
      ...actions.map(({ carrier }) => carrier),
      ...scorings.flatMap((scoring) => storedCarriers(workbench, scoring)),
    ],
  };
}

const byLeadpact = roughly(
  'worked out by leadpact and written to a field, as of the last evaluation; the points that Mautic itself counts are others',
  'von leadpact berechnet und in ein Feld geschrieben, Stand der letzten Auswertung; die Punkte, die Mautic selbst zählt, sind andere',
);

function storedCarriers(workbench: Workbench, scoring: Scoring): readonly Carrier[] {
  const { bands, dimensions, grades, id, matrix, minKnown } = scoring;
  const verdict = (name: VerdictId): string => fieldPath(verdictField(workbench, scoring, name));
  const stored = (clause: string, files: readonly string[]): Carrier => ({
    clause,
    caveats: [byLeadpact],
    files,
  });
  return [
    stored(`scoring/${id}`, [fieldPath(pointsField(workbench, scoring, 'total'))]),
    ...dimensions.flatMap((dimension) => {
      const files = [fieldPath(pointsField(workbench, scoring, dimension.id))];
      const clause = `scoring/${id}/${dimension.id}`;
      return [
        stored(clause, files),
        ...dimension.groups.map(
          (group): Carrier => ({ clause: `${clause}/${group.id}`, caveats: [noGroups], files: [] }),
        ),
      ];
    }),
    ...(grades.length > 0 ? [stored(`grades/${id}`, [verdict('grade')])] : []),
    ...(grades.length > 0 && minKnown !== undefined ? [stored(`min-known/${id}`, [verdict('grade')])] : []),
    ...(bands.length > 0 ? [stored(`bands/${id}`, [verdict('band')])] : []),
    ...(grades.length > 0 && bands.length > 0 && Object.keys(matrix).length > 0
      ? [stored(`matrix/${id}`, [verdict('cell'), verdict('outcome')])]
      : []),
  ];
}

const noGroups = impossible(
  'the points of groups are not written, only those of dimensions and the total',
  'Punkte von Gruppen werden nicht geschrieben, nur die von Dimensionen und die Gesamtpunktzahl',
);

function ruleAction(
  workbench: Workbench,
  scoring: Scoring,
  clause: string,
  rule: ScoringRule,
): { readonly payloads: readonly Payload[]; readonly carrier: Carrier } {
  const caveats = rule.kind === 'event' ? eventCaveats(workbench, scoring, rule) : [ofFields];
  if (rule.kind !== 'event' || worstFidelity(caveats) === 'missing')
    return { payloads: [], carrier: { clause, caveats, files: [] } };
  const payloads = rule.signals.flatMap((id) => {
    const trigger = triggerOf(workbench.agreement.signals[id]);
    return trigger === undefined ? [] : [actionOf(workbench, clause, rule, id, trigger)];
  });
  return { payloads, carrier: { clause, caveats, files: payloads.map(({ file }) => file) } };
}

const ofFields = impossible(
  'Mautic gives points for events only; leadpact works the rule out',
  'Mautic vergibt Punkte nur für Ereignisse; die Regel berechnet leadpact',
);
const unmapped = impossible(
  'a signal of the rule names no event of Mautic (systems: mautic: form.submit, page.hit, url.hit, email.open or asset.download)',
  'ein Signal der Regel nennt kein Ereignis von Mautic (systems: mautic: form.submit, page.hit, url.hit, email.open oder asset.download)',
);
const noDecay = impossible(
  'points of Mautic never fall with time; leadpact works the rule out',
  'Punkte von Mautic fallen nie mit der Zeit; die Regel berechnet leadpact',
);
const noCounting = impossible(
  'Mautic gives points once or every time, without limits or properties; leadpact works the rule out',
  'Mautic vergibt Punkte einmal oder jedes Mal, ohne Grenzen und Merkmale; die Regel berechnet leadpact',
);
const noFractions = impossible(
  'points of Mautic are whole numbers; leadpact works the rule out',
  'Punkte von Mautic sind ganze Zahlen; die Regel berechnet leadpact',
);
const countsAll = roughly(
  'counts from the day on which somebody publishes it, without looking at consent, bots or resets, and without the bounds of its group',
  'zählt ab dem Tag, an dem jemand sie veröffentlicht, ohne auf Einwilligung, Bots oder Zurücksetzen zu achten und ohne die Grenzen der Gruppe',
);

function eventCaveats({ agreement }: Workbench, scoring: Scoring, rule: EventRule): readonly Caveat[] {
  const { count, decay, lookbackDays, points, signals, where } = rule;
  if (decay.kind !== 'none' || lookbackDays !== undefined) return [noDecay];
  const isPlain =
    count.mode === 'latest' ||
    count.mode === 'firstEver' ||
    (count.mode === 'every' && count.max === undefined);
  // Once for several signals together is not once for each of them.
  if (!isPlain || where.length > 0 || (count.mode !== 'every' && signals.length > 1)) return [noCounting];
  if (points % 10 ** scoring.scale !== 0) return [noFractions];
  return signals.every((id) => triggerOf(agreement.signals[id]) !== undefined) ? [countsAll] : [unmapped];
}

const listNames: Readonly<Record<string, string>> = {
  'asset.download': 'assets',
  'email.open': 'emails',
  'form.submit': 'forms',
  'page.hit': 'pages',
};

/** `form.submit:12,13`, `url.hit:https://example.com/pricing*`, or a kind alone for every form, page or e-mail. */
function triggerOf(signal: Signal | undefined): Trigger | undefined {
  const [type = '', ...rest] = (signal?.systems['mautic'] ?? '').split(':');
  const named = rest.join(':').trim();
  if (type === 'url.hit') return named === '' ? undefined : { type, properties: { page_url: named } };
  const list = listNames[type];
  if (list === undefined) return undefined;
  const ids = named === '' ? [] : named.split(',').map((id) => Number(id.trim()));
  return ids.every(Number.isSafeInteger) ? { type, properties: { [list]: ids } } : undefined;
}

function actionOf(
  workbench: Workbench,
  clause: string,
  rule: EventRule,
  signal: string,
  { properties, type }: Trigger,
): Payload {
  const scoring = workbench.agreement.scorings[clause.split('/')[1] ?? ''];
  const id = `${clause.split('/').slice(1).join('-')}-${signal}`;
  const title = aspectOf(rule.title, workbench.agreement.signals[signal]?.title ?? { en: signal });
  const body = {
    name: workbench.words(title).replaceAll(/\s+/g, ' ').slice(0, 191),
    type,
    delta: rule.points / 10 ** (scoring?.scale ?? 0),
    repeatable: rule.count.mode === 'every',
    isPublished: false,
    properties,
  };
  const file = `points/${id}.json`;
  return { step: 'points', endpoint: '/points/new', file, component: `point:${id}`, body };
}
