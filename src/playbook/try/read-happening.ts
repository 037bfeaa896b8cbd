import type { Happening } from '../../model/sample.ts';
import { parseLocalDate } from '../../support/local-date.ts';
import { normalText } from '../../support/normal-text.ts';
import { ownValue } from '../../support/own-value.ts';
import { isRecord, onlyHas, type Plain, Unreadable } from './plain-data.ts';
import { readInstant, readValues } from './read-values.ts';
import type { ToldAgreement } from './tried-agreement.ts';

/** What an entry may say beside its verb. */
const details: Readonly<Record<string, readonly string[]>> = {
  signal: ['properties', 'bot', 'internal'],
  set: [],
  consent: [],
  objection: [],
  move: [],
  accept: [],
  dispose: ['until'],
  correct: [],
  touch: ['direction', 'automated', 'answered'],
  pause: ['until'],
  reassign: ['to'],
  meeting: [],
};

/** The key that says what happened. */
export function verbOf(entry: object): string {
  return Object.keys(details).find((verb) => verb in entry) ?? '';
}

const place = { file: '', document: 0, path: [] };

export function readHappening(agreement: ToldAgreement, written: unknown, index: number): Happening {
  const path = `timeline/${index}`;
  if (!isRecord(written)) throw new Unreadable(path);
  const { id = `t${index + 1}`, at, loggedAt } = written;
  const verb = verbOf(written);
  onlyHas(written, ['id', 'at', 'loggedAt', verb, ...(ownValue(details, verb) ?? [])], path);
  const deed = readDeed(agreement, written, path);
  if (deed === undefined || typeof id !== 'string') throw new Unreadable(`${path}/${verb}`);
  return {
    id,
    place,
    at: readInstant(at, `${path}/at`),
    ...(loggedAt !== undefined && { loggedAt: readInstant(loggedAt, `${path}/loggedAt`) }),
    ...deed,
  };
}

/** What happened, without its id and its instants. */
type Deed = Happening extends infer One
  ? One extends Happening
    ? Omit<One, 'id' | 'at' | 'loggedAt' | 'place'>
    : never
  : never;

/** Undefined where the verb names what does not exist. */
function readDeed(agreement: ToldAgreement, entry: Plain, path: string): Deed | undefined {
  const verb = verbOf(entry);
  const said = entry[verb];
  if (verb === 'set') return { what: verb, ...readValues(agreement, said, `${path}/set`) };
  if (verb === 'consent') return readConsent(agreement, said);
  if (verb === 'objection' || verb === 'accept') return said === true ? { what: verb } : undefined;
  return typeof said === 'string' ? readNamed(agreement, entry, said, path) : undefined;
}

function readConsent({ consentPurposes }: ToldAgreement, said: unknown): Deed | undefined {
  const [[purpose, state] = ['']] = isRecord(said) ? Object.entries(said) : [];
  const known = ownValue(consentPurposes, purpose) !== undefined;
  return known && (state === 'given' || state === 'withdrawn')
    ? { what: 'consent', purpose, state }
    : undefined;
}

/** Verbs that are followed by one word. */
function readNamed(agreement: ToldAgreement, entry: Plain, said: string, path: string): Deed | undefined {
  switch (verbOf(entry)) {
    case 'signal':
      return readSignal(agreement, entry, said, path);
    case 'move':
      return agreement.lifecycle.stages.some(({ id }) => id === said)
        ? { what: 'move', to: said }
        : undefined;
    case 'dispose':
      return readDisposition(agreement, entry, said);
    case 'correct':
      return { what: 'correct', voids: said };
    case 'touch':
      return readTouch(entry, said);
    case 'pause': {
      const { until } = entry;
      if (until === undefined) return { what: 'pause', state: said };
      return { what: 'pause', state: said, until: readInstant(until, `${path}/until`) };
    }
    case 'reassign': {
      const { to } = entry;
      if (to === undefined) return { what: 'reassign', cause: said };
      return ownValue(agreement.members, String(to)) && { what: 'reassign', cause: said, to: String(to) };
    }
    default:
      return said === 'held' || said === 'no-show' ? { what: 'meeting', outcome: said } : undefined;
  }
}

function readDisposition({ reasons }: ToldAgreement, { until }: Plain, reason: string): Deed | undefined {
  if (ownValue(reasons, reason) === undefined) return undefined;
  if (until === undefined) return { what: 'dispose', reason };
  const isDate = typeof until === 'string' && parseLocalDate(until) !== undefined;
  return isDate ? { what: 'dispose', reason, date: until } : undefined;
}

function readSignal(
  { signals }: ToldAgreement,
  { properties = {}, bot, internal }: Plain,
  said: string,
  path: string,
): Deed | undefined {
  const signal = ownValue(signals, said);
  if (signal === undefined || !isRecord(properties)) return undefined;
  onlyHas(properties, signal.properties, `${path}/properties`);
  const texts = Object.entries(properties).map(([name, value]) => [name, normalText(String(value))]);
  return {
    what: 'signal',
    signal: said,
    properties: Object.fromEntries(texts),
    bot: bot === true,
    internal: internal === true,
  };
}

export const touchTypes: readonly string[] = [
  'call',
  'email',
  'linkedin',
  'meeting',
  'sms',
  'letter',
  'template-email',
];

function readTouch({ direction = 'outbound', automated, answered }: Plain, type: string): Deed | undefined {
  if (!touchTypes.includes(type) || (direction !== 'outbound' && direction !== 'inbound')) return undefined;
  return { what: 'touch', type, direction, automated: automated === true, answered: answered === true };
}
