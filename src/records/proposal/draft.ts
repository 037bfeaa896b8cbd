import type { AgreedNoun } from '../../model/link/source/name-column.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import type { MentionedNames } from './mentioned-names.ts';
import { freeId, idOf } from './new-id.ts';
import type { Assumed, Named, Proposal, ProposedField, ProposedReason, ProposedStage } from './proposal.ts';
import { handoffOf, stageOrder } from './stage-order.ts';
import { stageRole } from './stage-role.ts';

/** What is known of an export before its rows are read as records: names and fields, each as often as it was seen. */
export interface Draft {
  readonly language: ToolLanguage;
  readonly names: ReadonlyMap<AgreedNoun, ReadonlyMap<string, DraftName>>;
  readonly fields: readonly ProposedField[];
  readonly properties: readonly string[];
}

export interface DraftName {
  readonly seen: number;
  /** As the export writes it, most frequent first. */
  readonly words: readonly string[];
  /** Where the export says it: a reason of lost deals is none of a rejection. */
  readonly parts: readonly string[];
}

export function firstDraft({ names, fields, properties }: MentionedNames, language: ToolLanguage): Draft {
  const nobody: DraftName = { seen: 0, words: [], parts: [] };
  return {
    language,
    names: new Map([...names].map(([noun, ids]) => [noun, new Map(ids.map((id) => [id, nobody]))])),
    fields: fields.map((id) => ({ id, type: 'text', isPersonal: false, seen: 0 })),
    properties,
  };
}

/** The draft in which a name was seen more often. */
export function withName(draft: Draft, noun: AgreedNoun, id: string, more: DraftName): Draft {
  const known = draft.names.get(noun) ?? new Map<string, DraftName>();
  const before = known.get(id) ?? { seen: 0, words: [], parts: [] };
  const name: DraftName = {
    seen: before.seen + more.seen,
    words: [...new Set([...before.words, ...more.words])],
    parts: [...new Set([...before.parts, ...more.parts])],
  };
  const names = new Map(draft.names);
  return { ...draft, names: names.set(noun, new Map(known).set(id, name)) };
}

/** The draft without names that neither the mapping still speaks of nor the export has. */
export function withoutUnused(draft: Draft, { names: mentioned, fields }: MentionedNames): Draft {
  const names = new Map(
    [...draft.names].map(([noun, known]) => {
      const kept = [...known].filter(([id, { seen }]) => seen > 0 || mentioned.get(noun)?.includes(id));
      return [noun, new Map(kept)];
    }),
  );
  return { ...draft, names, fields: draft.fields.filter(({ id }) => fields.includes(id)) };
}

/** The smallest agreement that knows all names of the draft; its figures say nothing yet. */
export function draftProposal(draft: Draft, zone: Assumed, currency: Assumed): Proposal {
  const of = (noun: AgreedNoun): readonly Named[] =>
    [...(draft.names.get(noun) ?? [])].map(([id, { seen, words }]) => named(id, seen, words));
  const stages = completeStages(stageOrder(draftStages(draft), []));
  return {
    language: draft.language,
    zone,
    currency,
    stages,
    ...handoffOf(stages),
    decideWithin: { value: '24 hours', from: 'usual' },
    leads: 0,
    fields: draft.fields,
    ...originOf(draft.fields),
    signals: of('signal').map((signal) => ({
      ...signal,
      properties: draft.properties,
      ...consentOf(signal.id, of('purpose')),
    })),
    reasons: reasonsOf(draft),
    members: of('member'),
    queues: of('queue'),
    purposes: of('purpose'),
    waitings: of('waiting').map(({ id }) => id),
    response: { until: 'stage', target: '24 hours', started: 0, inTime: 0, answered: 0 },
    has: { activities: false, outcomes: false, amounts: false },
  };
}

function named(id: string, seen: number, words: readonly string[]): Named {
  const [title] = words;
  return { id, seen, ...(title !== undefined && title !== id && { title }) };
}

/** Stages of the draft in the order in which they were mentioned. */
export function draftStages(draft: Draft): readonly ProposedStage[] {
  return [...(draft.names.get('stage') ?? [])].map(([id, { seen, words }]) => {
    // An id that the mapping chose is a better name than the word that means it.
    const title = words.find((word) => word !== id && id.startsWith(idOf(word) ?? ' '));
    return {
      id,
      seen,
      ...(title !== undefined && { title }),
      role: stageRole(id, words),
      passedBy: 0,
      reachedLater: 0,
    };
  });
}

/** An agreement needs a stage in which leads arrive, one in which they are offered and one in which they are taken. */
export function completeStages(stages: readonly ProposedStage[]): readonly ProposedStage[] {
  const [only, ...more] = stages.filter(({ role }) => role !== 'lost' && role !== 'nurture');
  if (only === undefined) return completeStages([added('mql', stages), ...stages]);
  const { handoff, acceptance } = handoffOf(stages);
  if (only.role === 'lead' && more.length === 0)
    return completeStages(inserted(stages, only.id, added('mql', stages)));
  if (acceptance === '') return completeStages(inserted(stages, handoff, added('sal', stages)));
  return withArrival(stages, handoff);
}

/** Leads are handed over by going on from where they arrived. */
export function withArrival(stages: readonly ProposedStage[], handoff: string): readonly ProposedStage[] {
  return stages[0]?.id === handoff ? [added('lead', stages), ...stages] : stages;
}

function inserted(
  stages: readonly ProposedStage[],
  after: string,
  stage: ProposedStage,
): readonly ProposedStage[] {
  const place = stages.findIndex(({ id }) => id === after) + 1;
  return [...stages.slice(0, place), stage, ...stages.slice(place)];
}

function added(role: 'lead' | 'mql' | 'sal', stages: readonly ProposedStage[]): ProposedStage {
  const id = freeId(role, role, new Set(stages.map((stage) => stage.id)));
  return { id, role, seen: 0, passedBy: 0, reachedLater: 0, isAdded: true };
}

const origins =
  /^(?:(?:lead-)?(?:source|origin|channel|campaign)|utm-source|original-source|herkunft|quelle|kanal)$/;

function originOf(fields: readonly ProposedField[]): { readonly origin?: string } {
  const origin = fields.find(({ id, type }) => origins.test(id) && type === 'enum');
  return origin === undefined ? {} : { origin: origin.id };
}

function reasonsOf(draft: Draft): readonly ProposedReason[] {
  return [...(draft.names.get('reason') ?? [])].map(([id, { seen, words, parts }]) => {
    const isOfDeals = parts.length > 0 && parts.every((part) => part === 'opportunities');
    return {
      ...named(id, seen, words),
      at: isOfDeals ? ['opportunity'] : ['handoff', 'work'],
      class: isOfDeals ? 'lost' : reasonClass([id, ...words].join(' ')),
    };
  });
}

/** What comes from e-mail needs a consent, most likely that for e-mail. */
function consentOf(signal: string, purposes: readonly Named[]): { readonly consent?: string } {
  const mail = /(?:^|-)e?-?mail/;
  const purpose = mail.test(signal) ? purposes.find(({ id }) => mail.test(id)) : undefined;
  return purpose === undefined ? {} : { consent: purpose.id };
}

const later =
  /tim(?:e|ing)|later|next (?:year|quarter)|recycl|nurtur|not now|on hold|später|zeitpunkt|nächstes|wiedervorlage/i;

function reasonClass(words: string): 'recycle' | 'disqualify' {
  return later.test(words) ? 'recycle' : 'disqualify';
}
