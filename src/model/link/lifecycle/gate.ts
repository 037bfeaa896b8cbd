import { typeCriterion } from '../../../criteria/type-criterion.ts';
import { inside, type Place } from '../../../diagnostics/place.ts';
import type { LifecycleGateDocument } from '../../../generated/documents.ts';
import type { Gate } from '../../lifecycle.ts';
import { linkAnnotations } from '../../linking/definition.ts';
import type { Linking } from '../../linking/linking.ts';
import { present } from '../../linking/present.ts';
import { linkName } from '../../linking/references.ts';
import { linkTitle } from '../../linking/text.ts';
import { firstOfId } from '../../linking/unique.ts';

/** Gates in their order, without those whose condition or purpose is wrong. */
export function linkGates(
  written: readonly LifecycleGateDocument[],
  place: Place,
  linking: Linking,
): readonly Gate[] {
  const gates = written.map((gate, index) => linkGate(gate, inside(place, index), linking));
  return firstOfId(gates.filter((gate) => gate !== undefined));
}

function linkGate(written: LifecycleGateDocument, place: Place, linking: Linking): Gate | undefined {
  const { id } = written;
  const gate = present({
    id,
    title: linkTitle({ id, title: written.title, place }, linking),
    ...linkAnnotations(written, place, linking),
    reason: linkName('reason', written.reason, inside(place, 'reason'), linking),
    place,
  });
  if ('when' in written) {
    const when = typeCriterion(written.when, inside(place, 'when'), linking.vocabulary);
    return when && { ...gate, kind: written.kind ?? 'criterion', when };
  }
  if (!('purpose' in written)) return { ...gate, kind: written.kind };
  const purpose = linkName('consent', written.purpose, inside(place, 'purpose'), linking);
  return purpose === undefined ? undefined : { ...gate, kind: written.kind, purpose };
}
