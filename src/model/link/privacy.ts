import { inside, type Place } from '../../diagnostics/place.ts';
import type { AgreementDocument } from '../../generated/documents.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { linkDate, linkDays } from '../linking/quantities.ts';
import { type Privacy, type Retention, usualRetention, type WorksAgreement } from '../privacy.ts';

type Written = NonNullable<AgreementDocument['privacy']>;

/** What the agreement says of keeping documents and of people; undefined where it says nothing. */
export function linkPrivacy(
  written: Written | undefined,
  place: Place,
  linking: Linking,
): Privacy | undefined {
  if (written === undefined) return undefined;
  return present({
    retention: linkRetention(written.retention, inside(place, 'retention'), linking),
    worksAgreement: linkWorksAgreement(written.worksAgreement, inside(place, 'worksAgreement'), linking),
    place,
  });
}

/** What is not said, or said wrongly, is as usual. */
function linkRetention(
  { leads, figures }: NonNullable<Written['retention']> = {},
  place: Place,
  linking: Linking,
): Retention {
  const days = (written: string | undefined, key: 'leads' | 'figures'): number | undefined =>
    written === undefined ? undefined : linkDays(written, inside(place, key), linking);
  return {
    leadsDays: days(leads, 'leads') ?? usualRetention.leadsDays,
    figuresDays: days(figures, 'figures') ?? usualRetention.figuresDays,
  };
}

/** Without the day of its signature it allows nothing. */
function linkWorksAgreement(
  written: Written['worksAgreement'],
  place: Place,
  linking: Linking,
): WorksAgreement | undefined {
  if (written === undefined) return undefined;
  const signed = linkDate(written.signed, inside(place, 'signed'), linking);
  return signed === undefined ? undefined : { reference: written.reference.trim(), signed };
}
