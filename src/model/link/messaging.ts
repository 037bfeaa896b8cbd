import { inside } from '../../diagnostics/place.ts';
import { linkDefinition } from '../linking/definition.ts';
import { linkedRecord, mapEntries } from '../linking/entries.ts';
import type { KindLinker, Source } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { linkSignatures } from '../linking/signatures.ts';
import { linkOptionalText } from '../linking/text.ts';
import type { Messaging, MessagingFramework } from '../messaging.ts';
import { linkClaim } from './messaging/claim.ts';
import { linkObjection } from './messaging/objection.ts';
import { linkPersona } from './messaging/persona.ts';

export const messaging: KindLinker<'messaging'> = {
  kind: 'messaging',
  occurs: 'any',
  declares: [
    { noun: 'persona', keysOf: 'personas' },
    { noun: 'claim', keysOf: 'claims' },
    { noun: 'objection', keysOf: 'objections' },
  ],
  link: (sources, linking) => ({ messaging: linkMessaging(sources, linking) }),
};

function linkMessaging(sources: readonly Source<'messaging'>[], linking: Linking): Messaging {
  const promises = sources.map(({ value, place }) =>
    linkOptionalText(value.promise, inside(place, 'promise'), linking),
  );
  return present({
    promise: promises.find((promise) => promise !== undefined),
    personas: linkedRecord(
      mapEntries(sources, 'personas', (document) => document.personas),
      (entry) => linkPersona(entry, linking),
    ),
    claims: linkedRecord(
      mapEntries(sources, 'claims', (document) => document.claims),
      (entry) => linkClaim(entry, linking),
    ),
    objections: linkedRecord(
      mapEntries(sources, 'objections', (document) => document.objections),
      (entry) => linkObjection(entry, linking),
    ),
    frameworks: sources.map((source) => linkFramework(source, linking)),
  });
}

function linkFramework({ value, place }: Source<'messaging'>, linking: Linking): MessagingFramework {
  const owner = value.owner ?? 'joint';
  const { title, rationale } = linkDefinition({ id: 'messaging', written: value, place, owner }, linking);
  const signatures = linkSignatures(value.signed, inside(place, 'signed'), linking);
  return present({ title, owner, rationale, signatures, place });
}
