import { typeCriterion } from '../../../criteria/type-criterion.ts';
import { inside } from '../../../diagnostics/place.ts';
import type { MessagingPersonaDocument } from '../../../generated/documents.ts';
import { linkDefinition } from '../../linking/definition.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import { present } from '../../linking/present.ts';
import { linkOptionalText, linkText } from '../../linking/text.ts';
import type { Persona } from '../../messaging.ts';

export function linkPersona(entry: Entry<MessagingPersonaDocument>, linking: Linking): Persona {
  const { written, place } = entry;
  return present({
    ...linkDefinition(entry, linking),
    when:
      written.when === undefined
        ? undefined
        : typeCriterion(written.when, inside(place, 'when'), linking.vocabulary),
    wants: linkText(written.wants, inside(place, 'wants'), linking),
    fears: linkOptionalText(written.fears, inside(place, 'fears'), linking),
  });
}
