import type { Value, Values } from '../../criteria/attribute.ts';
import { defaultScoring } from '../../evaluate/default-scoring.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Field } from '../../model/field.ts';
import type { Expectation, Happening, Sample, SampleAccount } from '../../model/sample.ts';
import { singleExpectations } from '../../model/single-expectation.ts';
import { nothing } from '../../scenario/got.ts';
import { normalText } from '../../support/normal-text.ts';
import { ownValue } from '../../support/own-value.ts';
import { formatInstantIn } from '../../support/zoned-time.ts';

/** A sample lead as somebody would write it under `test/leads/`, with everything it expects. */
export function sampleText(agreement: Agreement, sample: Sample): string {
  const lines = [
    'kind: sample',
    `id: ${sample.id}`,
    ...(Object.keys(sample.title).length === 0 ? [] : [`title: ${flow(sample.title)}`]),
    `lead: ${flow(writtenValues(agreement, sample.lead))}`,
    ...(sample.recordedStage === undefined ? [] : [`recordedStage: ${sample.recordedStage}`]),
    ...list(
      'accounts',
      sample.accounts.map((account) => writtenAccount(agreement, account)),
    ),
    ...list(
      'timeline',
      sample.timeline.map((happening) => writtenHappening(agreement, happening)),
    ),
    `asOf: ${formatInstantIn(agreement.zone, sample.asOf)}`,
    ...expectation('expect', agreement, sample.expect),
    ...expectation('not', agreement, sample.not),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

type Written =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | { readonly [key: string]: Written | undefined };

function expectation(key: string, agreement: Agreement, expected: Expectation): readonly string[] {
  const written = flow(writtenExpectation(agreement, expected));
  return written === '{}' ? [] : [`${key}: ${written}`];
}

function writtenExpectation(
  agreement: Agreement,
  { due, clocks, touches, noScore, ...expected }: Expectation,
): { readonly [key: string]: Written | undefined } {
  const scale = defaultScoring(agreement)?.scale ?? 0;
  const singles = singleExpectations.map((key) => {
    const value = expected[key];
    return [key, typeof value === 'number' && key !== 'cycle' ? value / 10 ** scale : value] as const;
  });
  const instants = Object.entries(due ?? {}).map(([sla, at]) => [
    sla,
    at === null ? nothing : formatInstantIn(agreement.zone, at),
  ]);
  return {
    ...Object.fromEntries(singles),
    due: due && Object.fromEntries(instants),
    clocks,
    touches,
    noScore,
  };
}

function list(key: string, entries: readonly Written[]): readonly string[] {
  return entries.length === 0 ? [] : [`${key}:`, ...entries.map((entry) => `  - ${flow(entry)}`)];
}

/** On one line. Words stay bare, everything YAML could take for something else is quoted. */
function flow(value: Written | undefined): string {
  if (typeof value === 'string')
    return /^[A-Za-z][A-Za-z0-9 -]*$/.test(value) && !special.has(value) ? value : instantOrQuoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (isList(value)) return `[${value.map(flow).join(', ')}]`;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return entries.length === 0
    ? '{}'
    : `{ ${entries.map(([key, each]) => `${key}: ${flow(each)}`).join(', ')} }`;
}

const special: ReadonlySet<string> = new Set(['null', 'true', 'false', 'yes', 'no', 'on', 'off']);

function instantOrQuoted(text: string): string {
  return /^\d{4}-\d\d-\d\d(T[\d:.]+[+-]\d\d:\d\d)?$/.test(text) ? text : JSON.stringify(text);
}

function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}

function writtenValues(
  { fields }: Agreement,
  values: Values,
): { readonly [key: string]: Written | undefined } {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, writtenValue(value, ownValue(fields, id))]),
  );
}

/** Decimals are kept as scaled integers, texts in their normal form; people write them otherwise. */
function writtenValue(value: Value | undefined, field: Field | undefined): Written | undefined {
  if (typeof value === 'number') return value / 10 ** (field?.scale ?? 0);
  if (typeof value === 'string') return spelling(value, field);
  return typeof value === 'object' ? value.map((member) => spelling(member, field)) : value;
}

/** As the agreement itself writes the value, if it does. */
function spelling(value: string, field: Field | undefined): string {
  const example = field?.examples.find((each) => typeof each === 'string' && normalText(each) === value);
  return ownValue(field?.valueSpellings ?? {}, value) ?? (typeof example === 'string' ? example : value);
}

function writtenAccount({ zone }: Agreement, { lastActivityAt, ...account }: SampleAccount): Written {
  return {
    ...account,
    ...(lastActivityAt === undefined ? {} : { lastActivity: formatInstantIn(zone, lastActivityAt) }),
  };
}

function writtenHappening(agreement: Agreement, happening: Happening): Written {
  const instant = (at: number): string => formatInstantIn(agreement.zone, at);
  const { id, at, loggedAt } = happening;
  return {
    ...(/^t\d+$/.test(id) ? {} : { id }),
    at: instant(at),
    ...(loggedAt === undefined ? {} : { loggedAt: instant(loggedAt) }),
    ...deed(agreement, happening, instant),
  };
}

function deed(
  agreement: Agreement,
  happening: Happening,
  instant: (at: number) => string,
): { readonly [key: string]: Written | undefined } {
  switch (happening.what) {
    case 'signal':
      return { signal: happening.signal, ...signalDetails(happening) };
    case 'set':
      return {
        set: {
          ...writtenValues(agreement, happening.values),
          ...Object.fromEntries(happening.cleared.map((field) => [field, null])),
        },
      };
    case 'consent':
      return { consent: { [happening.purpose]: happening.state } };
    case 'objection':
      return { objection: true };
    case 'move':
      return { move: happening.to };
    case 'accept':
      return { accept: true };
    case 'dispose':
      return { dispose: happening.reason, until: happening.date };
    case 'correct':
      return { correct: happening.voids };
    case 'touch':
      return { touch: happening.type, ...touchDetails(happening) };
    case 'pause':
      return {
        pause: happening.state,
        until: happening.until === undefined ? undefined : instant(happening.until),
      };
    case 'reassign':
      return { reassign: happening.cause, to: happening.to };
    case 'meeting':
      return { meeting: happening.outcome };
    default:
      return happening satisfies never;
  }
}

function signalDetails({ properties, bot, internal }: Extract<Happening, { what: 'signal' }>) {
  return {
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
    ...(bot ? { bot } : {}),
    ...(internal ? { internal } : {}),
  };
}

function touchDetails({ direction, automated, answered }: Extract<Happening, { what: 'touch' }>) {
  return {
    ...(direction === 'inbound' ? { direction } : {}),
    ...(automated ? { automated } : {}),
    ...(answered ? { answered } : {}),
  };
}
