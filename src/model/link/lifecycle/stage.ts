import type { Criterion } from '../../../criteria/criterion.ts';
import { typeCriterion } from '../../../criteria/type-criterion.ts';
import { typeSignalNames } from '../../../criteria/type-signal.ts';
import { inside, type Place } from '../../../diagnostics/place.ts';
import type {
  CriterionDocument,
  LifecycleEntryDocument,
  LifecycleStageDocument,
} from '../../../generated/documents.ts';
import type { Stage, StageEntry } from '../../lifecycle.ts';
import { linkDefinition } from '../../linking/definition.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import { present } from '../../linking/present.ts';
import { linkDays } from '../../linking/quantities.ts';
import { linkNames } from '../../linking/references.ts';
import { linkOptionalText } from '../../linking/text.ts';

/** A stage; one without `entry` is entered by hand. */
export function linkStage(entry: Entry<LifecycleStageDocument>, linking: Linking): Stage {
  const { written, place } = entry;
  return present({
    ...linkDefinition(entry, linking),
    rank: written.order,
    category: written.category ?? 'open',
    skippable: written.skippable ?? false,
    guidance: linkOptionalText(written.guidance, inside(place, 'guidance'), linking),
    entry: linkEntry(written.entry ?? {}, inside(place, 'entry'), linking),
  });
}

function linkEntry(written: LifecycleEntryDocument, place: Place, linking: Linking): StageEntry {
  const checklist = linkChecklist(written.qualification, inside(place, 'qualification'), linking);
  const require = linkCriterion(written.require, inside(place, 'require'), linking);
  return present({
    automatic: written.automatic ?? false,
    fields: linkNames('field', written.fields, inside(place, 'fields'), linking),
    expected: linkNames('field', written.expected, inside(place, 'expected'), linking),
    require: bothOf(require, checklist, place),
    threshold: linkCriterion(written.threshold, inside(place, 'threshold'), linking),
    fastTrack: linkFastTrack(written.fastTrack, inside(place, 'fastTrack'), linking),
    qualification: checklist && written.qualification,
  });
}

function linkCriterion(
  written: CriterionDocument | undefined,
  place: Place,
  { vocabulary }: Linking,
): Criterion | undefined {
  return written && typeCriterion(written, place, vocabulary);
}

function linkChecklist(id: string | undefined, place: Place, { vocabulary }: Linking): Criterion | undefined {
  const criterion = id === undefined ? undefined : vocabulary.qualification(id, place);
  return criterion && { ...criterion, place };
}

/** What has to hold in every case, the checklist of the stage included. */
function bothOf(
  require: Criterion | undefined,
  checklist: Criterion | undefined,
  place: Place,
): Criterion | undefined {
  if (require === undefined || checklist === undefined) return require ?? checklist;
  return { op: 'all', of: [require, checklist], place };
}

function linkFastTrack(
  written: LifecycleEntryDocument['fastTrack'],
  place: Place,
  linking: Linking,
): StageEntry['fastTrack'] {
  if (written === undefined) return undefined;
  const signals = typeSignalNames(written.signal, inside(place, 'signal'), linking.vocabulary);
  const withinDays = linkDays(written.within, inside(place, 'within'), linking);
  return signals === undefined || withinDays === undefined ? undefined : { signals, withinDays, place };
}
