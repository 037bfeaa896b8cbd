import { askedBy } from '../../../src/analyze/smt/lead/asked.ts';
import type { TextAnswer } from '../../../src/analyze/smt/lead/text-implication.ts';
import { symbolOf } from '../../../src/analyze/smt/symbol.ts';
import type { Value } from '../../../src/criteria/attribute.ts';
import type { SignalEvent } from '../../../src/evaluate/history.ts';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Field } from '../../../src/model/field.ts';
import type { Instant } from '../../../src/support/instant.ts';
import { dayOfDate } from '../../../src/support/local-date.ts';
import { localDayAt } from '../../../src/support/zoned-time.ts';

const dayMs = 86_400_000;

/** Events that are facts at the instant, newest first, as the slots hold them. */
export function eventsOf(lead: LeadRecord, signal: string, asOf: Instant): readonly SignalEvent[] {
  return lead.events.filter((event) => event.signal === signal && event.from <= asOf);
}

/** The raw facts of a lead as assertions about the symbols that the text declares. */
export function pinned(
  lead: LeadRecord,
  agreement: Agreement,
  asOf: Instant,
  text: string,
): readonly string[] {
  const { texts, properties } = askedBy([agreement]);
  const today = localDayAt(agreement.zone, asOf);
  const facts = [
    ...Object.values(agreement.fields).flatMap((field) =>
      factsOfField(field, lead.values[field.id], texts.get(field.id) ?? [], today),
    ),
    ...Object.keys(agreement.signals).flatMap((signal) =>
      factsOfEvents(
        signal,
        { events: eventsOf(lead, signal, asOf), names: agreement.signals[signal]?.properties ?? [] },
        properties,
        asOf,
      ),
    ),
    ...factsOfState(lead, agreement, asOf),
  ];
  return facts
    .filter(([symbol]) => text.includes(`(declare-fun ${symbol} ()`))
    .map(([symbol, value]) => `(assert (= ${symbol} ${value}))`);
}

type Fact = readonly [symbol: string, value: string];

function factsOfField(
  field: Field,
  value: Value | undefined,
  answers: readonly TextAnswer[],
  today: number,
): readonly Fact[] {
  const missing: Fact = [symbolOf(field.id, 'is missing'), String(value === undefined)];
  if (field.type === 'set') {
    const members = Array.isArray(value) ? value : [];
    return field.values.map((one) => [symbolOf(field.id, 'has', one), String(members.includes(one))]);
  }
  if (field.type === 'text') return [missing, ...factsOfText(field.id, String(value ?? ''), answers)];
  if (value === undefined) return [missing];
  return [
    missing,
    [symbolOf(field.id, ...(field.type === 'date' ? ['age in days'] : [])), termOf(field, value, today)],
  ];
}

function termOf(field: Field, value: Value, today: number): string {
  if (field.type === 'enum') return String(field.values.indexOf(String(value)));
  if (field.type === 'boolean') return String(value);
  const number = field.type === 'date' ? today - dayOfDate(String(value)) : Number(value);
  return number < 0 ? `(- ${-number})` : String(number);
}

function factsOfText(id: string, text: string, answers: readonly TextAnswer[]): readonly Fact[] {
  const literals = answers.flatMap(({ op, literal }) => (op === 'equals' ? [literal] : []));
  return [
    [symbolOf(id, 'equals'), String(literals.indexOf(text) + 1)],
    ...answers.map(
      ({ op, literal }): Fact => [symbolOf(id, op, `"${literal}"`), String(saysYes(op, literal, text))],
    ),
  ];
}

function saysYes(op: TextAnswer['op'], literal: string, text: string): boolean {
  switch (op) {
    case 'equals':
      return text === literal;
    case 'contains':
      return text.includes(literal);
    case 'startsWith':
      return text.startsWith(literal);
    case 'endsWith':
      return text.endsWith(literal);
    case 'containsWord':
      return text.split(/[^\p{L}\p{Nd}]+/u).includes(literal);
  }
}

function factsOfEvents(
  signal: string,
  { events, names }: { readonly events: readonly SignalEvent[]; readonly names: readonly string[] },
  properties: readonly string[],
  asOf: Instant,
): readonly Fact[] {
  const others = new Map<string, number>();
  const codeOf = (value: string | undefined): number => {
    if (value === undefined || value === '') return 0;
    if (properties.includes(value)) return properties.indexOf(value) + 1;
    others.set(value, others.get(value) ?? properties.length + 1 + others.size);
    return others.get(value) ?? 0;
  };
  const filled = events.flatMap((event, index): readonly Fact[] => {
    const slot = `${signal} ${index + 1}`;
    const ago = asOf - event.at;
    return [
      [symbolOf(slot), 'true'],
      [symbolOf(slot, 'days ago'), String(Math.floor(ago / dayMs))],
      [symbolOf(slot, 'ms beyond them'), String(ago % dayMs)],
      ...names.map((name): Fact => [symbolOf(slot, name), String(codeOf(event.properties[name]))]),
    ];
  });
  return [...filled, [symbolOf(`${signal} ${events.length + 1}`), 'false']];
}

function factsOfState(
  lead: LeadRecord,
  { lifecycle, consentPurposes }: Agreement,
  asOf: Instant,
): readonly Fact[] {
  const codes = { none: 0, given: 1, withdrawn: 2 } as const;
  const stateOf = (purpose: string): number =>
    codes[lead.consents.findLast((one) => one.purpose === purpose && one.from <= asOf)?.state ?? 'none'];
  const recycled =
    lead.recycledAt !== undefined && lead.recycledAt <= asOf ? asOf - lead.recycledAt : undefined;
  const stage = lifecycle.stages.findIndex(({ id }) => id === lead.recordedStage);
  return [
    [symbolOf('objection'), String(lead.objectionFrom !== undefined && lead.objectionFrom <= asOf)],
    ...Object.keys(consentPurposes).map(
      (purpose): Fact => [symbolOf('consent', purpose), String(stateOf(purpose))],
    ),
    [symbolOf('recorded stage'), String(Math.max(0, stage))],
    [symbolOf('recycled'), String(recycled !== undefined)],
    [symbolOf('recycled', 'days ago'), String(Math.floor((recycled ?? 0) / dayMs))],
    [symbolOf('recycled', 'ms beyond them'), String((recycled ?? 0) % dayMs)],
  ];
}
