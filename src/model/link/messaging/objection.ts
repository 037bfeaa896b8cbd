import { inside } from '../../../diagnostics/place.ts';
import type { MessagingObjectionDocument } from '../../../generated/documents.ts';
import { linkDefinition } from '../../linking/definition.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import { present } from '../../linking/present.ts';
import { linkName, linkNames } from '../../linking/references.ts';
import { linkText } from '../../linking/text.ts';
import type { Objection } from '../../messaging.ts';

export function linkObjection(entry: Entry<MessagingObjectionDocument>, linking: Linking): Objection {
  const { written, place } = entry;
  return present({
    ...linkDefinition(entry, linking),
    says: linkText(written.says, inside(place, 'says'), linking),
    answer: linkText(written.answer, inside(place, 'answer'), linking),
    reason: linkName('reason', written.reason, inside(place, 'reason'), linking),
    content: linkNames('content', written.content, inside(place, 'content'), linking),
  });
}
