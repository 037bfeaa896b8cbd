import type {
  Claim,
  Messaging,
  MessagingFramework,
  Objection,
  Persona,
  Proof,
} from '../../../model/messaging.ts';
import { keyed, unread } from '../form.ts';
import { meaningOf } from '../meaning.ts';
import { criterion } from '../say/conditions.ts';
import { some, the, titleOf } from '../say/named.ts';
import { entries, parts, titled } from '../say/parts.ts';
import { text } from '../say/plain.ts';
import { signatures } from '../say/signatures.ts';
import { row, type Teller } from '../teller.ts';
import { definition, ownership } from './definition.ts';

export const tellPersona: Teller<Persona> = keyed<Persona>({
  ...definition,
  when: ['Recognised by', 'Erkennbar an', criterion, ['people only', 'nur von Menschen']],
  wants: ['Wants', 'Will', text],
  fears: ['Fears', 'Fürchtet', text],
});

/** A piece of content, or a fact with its source, in all languages. */
const proof: Teller<Proof> = row({
  words: (value: Proof, speaker) =>
    value.by === 'content'
      ? titleOf('content', value.content, speaker)
      : `${speaker.words(value.fact)} (${speaker.words(value.source)})`,
  inFull: (value) =>
    value.by === 'content' ? value.content : [value.fact, value.source].flatMap(Object.values).join(' · '),
  meaning: meaningOf,
});

export const tellClaim: Teller<Claim> = keyed<Claim>({
  ...definition,
  claim: ['We say', 'Wir sagen', text],
  personas: ['To', 'Gegenüber', some('persona')],
  proof: ['Proof', 'Beleg', parts(proof, { label: (_, __, key) => key, key: (_, index) => `${index + 1}` })],
  instead: ['No longer said', 'Nicht mehr gesagt', text],
});

export const tellObjection: Teller<Objection> = keyed<Objection>({
  ...definition,
  says: ['They say', 'Sie sagen', text],
  answer: ['We answer', 'Wir antworten', text],
  reason: ['Deals are lost to it as', 'Damit verloren als', the('reason')],
  content: ['Helps with it', 'Dazu hilft', some('content')],
});

export const tellFramework: Teller<MessagingFramework> = keyed<MessagingFramework>({
  title: ['Title', 'Bezeichnung', text],
  owner: ['Owned by', 'Verantwortet von', ownership],
  rationale: ['Why', 'Warum', text],
  signatures: ['Signed', 'Unterschrieben', signatures],
  place: unread,
});

export const tellMessaging: Teller<Messaging> = keyed<Messaging>({
  promise: ['What we promise', 'Was wir versprechen', text],
  frameworks: [
    'Signed message',
    'Unterzeichnete Botschaft',
    parts(tellFramework, { label: titled, key: (_, index) => `${index + 1}` }),
  ],
  personas: ['Persona', 'Persona', entries(tellPersona, (id, spot, part) => titled(part, spot, id))],
  claims: ['Claim', 'Aussage', entries(tellClaim, (id, spot, part) => titled(part, spot, id))],
  objections: ['Objection', 'Einwand', entries(tellObjection, (id, spot, part) => titled(part, spot, id))],
});
