import { alwaysStops } from '../../evaluate/journey/gate.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Gate, Lifecycle, Stage } from '../../model/lifecycle.ts';
import { ownValue } from '../../support/own-value.ts';
import { byId, type ObjectsOf, objects, single, whole } from './defined-object.ts';

export type LeadNoun =
  | 'consent'
  | 'field'
  | 'invariant'
  | 'list'
  | 'signal'
  | 'scoring'
  | 'lifecycle'
  | 'stage'
  | 'gate'
  | 'transition'
  | 'handoff'
  | 'cycles'
  | 'reason'
  | 'qualification';

/** What words mean of a lead: its fields and signals, its points, its stages. */
export const leadObjects: Readonly<Record<LeadNoun, ObjectsOf>> = {
  consent: objects(({ consentPurposes }) => consentPurposes, {
    aspects: { terms: ({ id, owner }) => ({ id, owner }) },
  }),
  field: objects(({ fields }) => fields, {
    aspects: {
      type: ({ type, scale }) => ({ type, scale }),
      terms: ({ id, min, max, nullable, pii, unit, owner }) => ({ id, min, max, nullable, pii, unit, owner }),
      // As other systems spell them.
      values: ({ values, valueSpellings }) =>
        (values ?? []).map((value) => ownValue(valueSpellings, value) ?? value),
      systems: ({ systems }) => Object.entries(systems),
    },
    decides: ({ type, scale, values, min, max, nullable }) => ({ type, scale, values, min, max, nullable }),
  }),
  invariant: objects(({ invariants }) => invariants, { aspects: whole }),
  list: objects(({ lists }) => lists, {
    // Criteria hold the values themselves; by its name only the match of accounts asks for a list.
    aspects: {
      terms: ({ id, values }, { routing: { accountMatch } }) => (accountMatch?.list === id ? values : null),
      owner: ({ owner }) => owner,
    },
    decides: ({ values }) => values,
  }),
  signal: objects(({ signals }) => signals, {
    aspects: {
      terms: ({ id, intent, source, consent, properties, owner }) => {
        return { id, intent, source, consent, properties, owner };
      },
      systems: ({ systems }) => Object.entries(systems),
    },
    decides: ({ consent, properties }) => ({ consent, properties }),
  }),
  scoring: objects(({ scorings }) => scorings, {
    aspects: {
      terms: (scoring) => {
        const { id, isDefault, monotone, owner } = scoring;
        return isDefault ? { id, isDefault, monotone, owner } : scoring;
      },
    },
    decides: (scoring) => (scoring.isDefault ? scoring : null),
  }),
  lifecycle: single('lifecycle', ({ lifecycle }) => lifecycle, {
    aspects: {
      terms: ({ owner, stages, gates }) => {
        return { owner, stages: stages.map(({ id }) => id), gates: inTurn(gates).map(({ id }) => id) };
      },
    },
    decides: ({ demoteBelow }) => demoteBelow ?? null,
    ownWords: ({ title, rationale }) => ({ title, rationale }),
    ownRows: ['title', 'owner', 'rationale', 'gates.order', 'stages.order', 'demoteBelow'],
  }),
  stage: objects(({ lifecycle: { stages } }) => byId(stages), {
    aspects: {
      terms: ({ id, owner, category, skippable, entry: { expected } }) => {
        return { id, owner, category, skippable, expected };
      },
    },
    decides: stageDecides,
  }),
  gate: objects(({ lifecycle: { gates } }) => byId(gates), {
    aspects: { terms: ({ id, kind, reason, owner }) => ({ id, kind, reason, owner }) },
    decides: ({ kind, when, purpose }) => ({ kind, when, purpose }),
    owner: ofLifecycle,
  }),
  transition: objects(({ lifecycle: { transitions } }) => byId(transitions), {
    aspects: whole,
    owner: ofLifecycle,
  }),
  handoff: single('handoff', ({ lifecycle: { handoff } }) => handoff, {
    aspects: {
      terms: ({ stage, acceptance, onExpiry, decidedBy, dispute }) => {
        return { stage, acceptance, onExpiry, decidedBy, dispute };
      },
      time: ({ decideWithin, calendar }) => ({ decideWithin, calendar }),
    },
    decides: ({ stage, acceptance }) => ({ stage, acceptance }),
    owner: ofLifecycle,
  }),
  cycles: single('cycles', ({ lifecycle }) => cyclesOf(lifecycle), {
    aspects: whole,
    decides: ({ scoreReset }) => scoreReset,
    owner: ofLifecycle,
  }),
  reason: objects(({ reasons }) => reasons, { aspects: whole }),
  qualification: objects(({ qualifications }) => qualifications, { aspects: whole }),
};

function stageDecides({ entry }: Stage): unknown {
  const { automatic, fields, require, threshold, fastTrack } = entry;
  return { automatic, fields, require, threshold, fastTrack };
}

function ofLifecycle(_: unknown, { lifecycle }: Agreement): Lifecycle['owner'] {
  return lifecycle.owner;
}

function cyclesOf({ cycles, place }: Lifecycle): Lifecycle['cycles'] & Pick<Lifecycle, 'place'> {
  return { ...cycles, place };
}

/** Those that always stop are tested before the others (semantics §3, Gates). */
function inTurn(gates: readonly Gate[]): readonly Gate[] {
  return [...gates.filter(alwaysStops), ...gates.filter((gate) => !alwaysStops(gate))];
}
