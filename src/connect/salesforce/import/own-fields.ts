import type { EventsAsked } from '../../../compile/recorded-fact.ts';
import type { StoredFact } from '../../../compile/salesforce/stored-fact.ts';
import type { PropertyFilter } from '../../../model/scoring.ts';

/** What a field that leadpact wrote keeps, read off its description; attributes are not among them. */
export type OwnField =
  | {
      readonly keeps: // What flows note for themselves, and instants of clocks that they wait for.
      'automation' | 'consent' | 'cycle' | 'entered' | 'gate-value' | 'objection' | 'outcome-value' | 'stage';
    }
  | { readonly keeps: 'reason' | 'reason-note' | 'reopen-on' }
  /** The path of a rule is filled in when the rule has its place. */
  | { readonly keeps: 'fact'; readonly fact: StoredFact };

const plain: readonly (readonly [start: string, keeps: Exclude<OwnField['keeps'], 'fact'>])[] = [
  ['Ticked from the moment the lead objects to being contacted.', 'objection'],
  ['The newest answer counts for earlier events too.', 'consent'],
  ['First entry of the present cycle, implied entries included.', 'entered'],
  ['Stage of the agreement. The lead status beside it', 'stage'],
  ['Starts at 1 and grows by 1 when the lead comes back.', 'cycle'],
  ['What became of the newest handoff.', 'outcome-value'],
  ['The gate that ended the cycle.', 'gate-value'],
  ['Why the lead was rejected, recycled or ended.', 'reason'],
  ['What the reason alone does not say.', 'reason-note'],
  ['The date from which the lead may qualify again.', 'reopen-on'],
  ['The last instant that still keeps the promise, as leadpact works it out', 'automation'],
  ['The instant that stopped the newest clock of the lead', 'automation'],
  ['The newest instant of this clock that a flow has acted on.', 'automation'],
  ['Where the promise stands on this lead; blank = no clock runs.', 'automation'],
  ['What a flow of the agreement could not do on this lead', 'automation'],
  ['When the cycle ended; blank while one goes on.', 'automation'],
  ['The track of a recycled lead.', 'automation'],
  ['Instant of the newest selected event of a scoring rule with points above 0', 'automation'],
  ['The day on which the daily sweep last found another score', 'automation'],
];

/** The same, with words of the agreement in them. */
const automated: readonly RegExp[] = [
  /^The instant at which [\d/]+ % of the promised time have passed on the newest clock of the lead/,
  /^What \w+ said at the last daily sweep\. /,
  /^(?:Score|Grade) at handoff: as leadpact worked it out /,
];

const selected = String.raw`the selected events (?<events>[^(]+?) \(consent given, no bot, nobody of our own, not before a reset\)`;
const counted = String.raw`${selected}(?:, the newest per (?<distinctBy>[a-z][a-z0-9-]*))?(?:, at most (?<n>\d+) per (?<days>\d+) days from newest to oldest)?`;
const id = '[a-z][a-z0-9-]*';
const newest = new RegExp(String.raw`^Instant of the newest(?: but (?<but>\d+))? of ${selected}\. `);
const first = new RegExp(`^Instant of the first ever of ${selected}; `);
const kept = new RegExp(
  String.raw`^Instant of number (?<k>\d+), from the newest, of the counted events of rule (?<rule>${id}): ${counted}\. `,
);
const count = new RegExp(
  String.raw`^Number of counted events of rule (?<rule>${id}), (?:from (?<from>\d+) to below (?<to>\d+) whole days old|(?<older>\d+) days or older): ${counted}\. `,
);
const points = new RegExp(String.raw`^Points of rule (?<rule>${id}) as leadpact last scored them\. `);

/** What the field keeps by its description; undefined for a field of the company's own. */
export function ownFieldOf(description: string): OwnField | undefined {
  const found = plain.find(([start]) => description.startsWith(start));
  if (found !== undefined) return { keeps: found[1] };
  if (automated.some((shape) => shape.test(description))) return { keeps: 'automation' };
  const fact = factOf(description);
  return fact && { keeps: 'fact', fact };
}

function factOf(description: string): StoredFact | undefined {
  const asNewest = newest.exec(description)?.groups;
  if (asNewest !== undefined)
    return { kind: 'newest', k: Number(asNewest['but'] ?? 0) + 1, ...eventsOf(asNewest) };
  const asFirst = first.exec(description)?.groups;
  if (asFirst !== undefined) return { kind: 'first', ...eventsOf(asFirst) };
  const asKept = kept.exec(description)?.groups;
  if (asKept !== undefined) return { kind: 'kept', k: Number(asKept['k']), ...countingOf(asKept) };
  const asCount = count.exec(description)?.groups;
  if (asCount !== undefined) {
    const { from, older, to } = asCount;
    return {
      kind: 'count',
      fromDay: Number(from ?? older),
      ...(to !== undefined && { toDay: Number(to) }),
      ...countingOf(asCount),
    };
  }
  const asPoints = points.exec(description)?.groups;
  return asPoints && { kind: 'points', rule: pathOf(asPoints) };
}

type Groups = Readonly<Record<string, string | undefined>>;

function pathOf({ rule = '' }: Groups): { scoring: string; dimension: string; group: string; rule: string } {
  return { scoring: '', dimension: '', group: '', rule };
}

function countingOf(groups: Groups) {
  const { days, distinctBy, n } = groups;
  return {
    rule: pathOf(groups),
    ...eventsOf(groups),
    ...(distinctBy !== undefined && { distinctBy }),
    ...(n !== undefined && days !== undefined && { max: { n: Number(n), perDays: Number(days) } }),
  };
}

/** `a, b with section product or pricing and with type guide`. */
function eventsOf({ events = '' }: Groups): EventsAsked {
  const [signals = '', ...filters] = events.split(/ (?:and )?with /);
  return {
    signals: signals.split(', '),
    where: filters.map((filter): PropertyFilter => {
      const [property = '', ...rest] = filter.split(' ');
      return { property, values: rest.join(' ').split(' or ') };
    }),
  };
}
