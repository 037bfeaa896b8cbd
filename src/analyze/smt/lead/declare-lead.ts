import type { Agreement } from '../../../model/agreement.ts';
import type { Script } from '../script.ts';
import { all, compare, no, same, type Term, whole } from '../term.ts';
import { type Asked, askedBy } from './asked.ts';
import { declareAttribute } from './declare-attribute.ts';
import { type Ago, declareAgo, declareSlots, type EventSlot } from './event-slot.ts';
import type { LeadTerms } from './lead-terms.ts';
import { unionDictionary } from './union-dictionary.ts';

/** How many events of a signal the lead may have, given how many anything counts up to. */
export type SlotsOf = (signal: string, counted: number) => number;

/** Every fact that any of the agreements can read, declared when it is first asked for. */
export function declareLead(agreements: readonly Agreement[], slotsOf: SlotsOf, script: Script): LeadTerms {
  const asked = askedBy(agreements);
  const fields = new Map(unionDictionary(agreements).map((field) => [field.id, field]));
  const stages = [...new Set(agreements.flatMap(({ lifecycle }) => lifecycle.stages.map(({ id }) => id)))];
  const recorded = once(() => declareRecordedStage(stages, script));
  return {
    attribute: onceEach((id) => {
      const field = fields.get(id);
      if (field === undefined) throw new Error(`the dictionary has no ${id}`);
      return declareAttribute(field, asked.texts.get(id) ?? [], script);
    }),
    slots: onceEach((signal) => declareEvents(signal, agreements, asked, slotsOf, script)),
    propertyCode: propertyCodes(asked.properties, script),
    objection: script.declare('Bool', 'objection'),
    consent: onceEach((purpose) => declareConsent(purpose, script)),
    recycled: once(() => script.declare('Bool', 'recycled')),
    recycledAgo: once((): Ago => declareAgo(script, 'recycled')),
    isRecorded: (stage) => (stages.includes(stage) ? same(recorded(), whole(stages.indexOf(stage))) : no),
  };
}

function propertyCodes(properties: readonly string[], script: Script): (value: string) => Term {
  const explain = once(() =>
    script.comment(
      `properties of events: 0 none, ${properties.map((value, at) => `${at + 1} ${value}`).join(', ')}, more: others`,
    ),
  );
  return (value) => {
    explain();
    return whole(properties.indexOf(value) + 1);
  };
}

function declareEvents(
  signal: string,
  agreements: readonly Agreement[],
  { counts }: Asked,
  slotsOf: SlotsOf,
  script: Script,
): readonly EventSlot[] {
  const properties = new Set(agreements.flatMap((agreement) => agreement.signals[signal]?.properties ?? []));
  const slots = slotsOf(signal, counts.get(signal) ?? 0);
  script.comment(`${signal}: at most ${slots} events, the newest first`);
  return declareSlots({ signal, slots, properties: [...properties] }, script);
}

function declareConsent(purpose: string, script: Script): Term {
  script.comment(`consent ${purpose}: 0 none, 1 given, 2 withdrawn`);
  const consent = script.declare('Int', 'consent', purpose);
  script.assert(all([compare('gte', consent, '0'), compare('lte', consent, '2')]));
  return consent;
}

function declareRecordedStage(stages: readonly string[], script: Script): Term {
  script.comment(`recorded stage: ${stages.map((stage, code) => `${code} ${stage}`).join(', ')}`);
  const recorded = script.declare('Int', 'recorded stage');
  script.assert(all([compare('gte', recorded, '0'), compare('lt', recorded, whole(stages.length))]));
  return recorded;
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

function onceEach<Made>(make: (name: string) => Made): (name: string) => Made {
  const made = new Map<string, { readonly it: Made }>();
  return (name) => {
    const known = made.get(name) ?? { it: make(name) };
    made.set(name, known);
    return known.it;
  };
}
