import type { Audience } from '../../model/campaign.ts';
import type { Messaging } from '../../model/messaging.ts';
import { byId, type ObjectsOf, type OwnedPart, objects, single, whole } from './defined-object.ts';

export type MeasureNoun =
  | 'metric'
  | 'attribution'
  | 'alignment'
  | 'incentive'
  | 'plan'
  | 'budget'
  | 'campaign'
  | 'channel'
  | 'cadence'
  | 'content-type'
  | 'content'
  | 'messaging'
  | 'persona'
  | 'claim'
  | 'objection'
  | 'win-loss'
  | 'question'
  | 'interview'
  | 'term';

/** What is counted, planned, said and looked at together. */
export const measureObjects: Readonly<Record<MeasureNoun, ObjectsOf>> = {
  metric: objects(({ metrics }) => metrics, { aspects: whole }),
  attribution: objects(({ attributions }) => attributions, { aspects: whole }),
  alignment: objects(({ alignments }) => alignments, { aspects: whole }),
  incentive: objects(({ incentives }) => incentives, { aspects: whole }),
  plan: objects(({ plans }) => plans, {
    aspects: { terms: ({ signatures, ...terms }) => terms, log: ({ signatures }) => signatures },
  }),
  budget: objects(({ budgets }) => budgets, {
    aspects: { terms: ({ signedOff, ...terms }) => terms, log: ({ signedOff }) => signedOff ?? null },
  }),
  campaign: objects(({ campaigns }) => campaigns, {
    aspects: {
      terms: ({ signedOff, audience, ...terms }) => ({ ...terms, audience: asked(audience) }),
      log: ({ signedOff }) => signedOff ?? null,
    },
  }),
  channel: objects(({ channels }) => channels, { aspects: whole }),
  cadence: objects(({ cadences }) => cadences, {
    aspects: { terms: ({ log, ...terms }) => terms, log: ({ log }) => log },
  }),
  'content-type': objects(({ contentTypes }) => contentTypes, { aspects: whole }),
  content: objects(({ contentPieces }) => contentPieces, { aspects: whole }),
  messaging: single('messaging', ({ messaging }): Messaging & OwnedPart => messaging, {
    aspects: {
      terms: ({ promise, frameworks }) => ({ said: promise, owners: frameworks.map(({ owner }) => owner) }),
      log: ({ frameworks }) => frameworks.map(({ signatures }) => signatures),
    },
    ownWords: ({ frameworks }) => frameworks,
    ownRows: ['promise', 'frameworks'],
  }),
  persona: objects(({ messaging }) => messaging.personas, { aspects: whole }),
  claim: objects(({ messaging }) => messaging.claims, {
    aspects: whole,
  }),
  objection: objects(({ messaging }) => messaging.objections, { aspects: whole }),
  'win-loss': single('win-loss', ({ winLoss: { programme } }) => programme, { aspects: whole }),
  question: objects(({ winLoss: { form } }) => byId(form), { aspects: whole }),
  interview: objects(({ winLoss: { interviews } }) => interviews, { aspects: { log: whole.terms } }),
  term: objects(({ terms }) => terms, {
    // What it means is said in words, and so are the words to avoid.
    aspects: { terms: ({ id, owner, stage }) => ({ id, owner, stage }) },
  }),
};

/** A campaign is meant for leads of any of the values, in whatever order they are written. */
function asked({ fields, ...audience }: Audience): unknown {
  const inOrder = Object.entries(fields).map(([field, value]) => [
    field,
    Array.isArray(value) ? value.toSorted() : value,
  ]);
  return { ...audience, fields: Object.fromEntries(inOrder) };
}
