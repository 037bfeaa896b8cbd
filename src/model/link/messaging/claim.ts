import { inside, type Place } from '../../../diagnostics/place.ts';
import type { MessagingClaimDocument, MessagingProofDocument } from '../../../generated/documents.ts';
import { linkDefinition } from '../../linking/definition.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import { present } from '../../linking/present.ts';
import { linkName, linkNames } from '../../linking/references.ts';
import { linkOptionalText, linkText } from '../../linking/text.ts';
import type { Claim, Proof } from '../../messaging.ts';

export function linkClaim(entry: Entry<MessagingClaimDocument>, linking: Linking): Claim {
  const { written, place } = entry;
  const proof = (written.proof ?? []).map((each, index) =>
    linkProof(each, inside(place, 'proof', index), linking),
  );
  return present({
    ...linkDefinition(entry, linking),
    claim: linkText(written.claim, inside(place, 'claim'), linking),
    personas: linkNames('persona', written.for, inside(place, 'for'), linking),
    proof: proof.filter((each) => each !== undefined),
    instead: linkOptionalText(written.instead, inside(place, 'instead'), linking),
  });
}

function linkProof(written: MessagingProofDocument, place: Place, linking: Linking): Proof | undefined {
  if ('content' in written) {
    const content = linkName('content', written.content, inside(place, 'content'), linking);
    return content === undefined ? undefined : { by: 'content', content, place };
  }
  const fact = linkText(written.fact, inside(place, 'fact'), linking);
  // The schema asks for the source beside a fact.
  const source = linkText(written.source ?? '', inside(place, 'source'), linking);
  return { by: 'fact', fact, source, place };
}
