import { suggestion } from '../../criteria/type-suggestion.ts';
import { inside, type Place } from '../../diagnostics/place.ts';
import { currencies, isCurrency } from '../../support/currency.ts';
import type { Party } from '../agreement.ts';
import { linkDefinition } from '../linking/definition.ts';
import { entriesIn, firstLinked, linkedRecord } from '../linking/entries.ts';
import type { DocumentOf, KindLinker, Source } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import type { AgreementHead } from '../linking/parts.ts';
import { present } from '../linking/present.ts';
import { linkDate, linkDuration } from '../linking/quantities.ts';
import { linkName, linkNames } from '../linking/references.ts';
import { linkText } from '../linking/text.ts';
import { linkZone } from '../linking/zone.ts';
import type { Side } from '../text.ts';
import { linkPrivacy } from './privacy.ts';

export const agreement: KindLinker<'agreement'> = {
  kind: 'agreement',
  occurs: 'once',
  declares: [{ noun: 'consent', keysOf: 'consents' }],
  link: (sources, linking) => firstLinked(sources, (source) => linkHead(source, linking)),
};

const months: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function linkHead({ value, place }: Source<'agreement'>, linking: Linking): AgreementHead | undefined {
  const owner = value.owner ?? 'joint';
  const settle = linkDuration(value.settle ?? '48 hours', inside(place, 'settle'), linking);
  const zone = linkZone(value.zone, inside(place, 'zone'), linking);
  const currency = linkCurrency(value.currency, inside(place, 'currency'), linking);
  const calendar = linkName('calendar', value.calendar, inside(place, 'calendar'), linking);
  const parties = inside(place, 'parties');
  const head = present({
    ...linkDefinition({ id: value.id, written: value, place, owner }, linking),
    languageVersion: value.leadpact,
    parties: {
      marketing: linkParty('marketing', value.parties.marketing, inside(parties, 'marketing'), linking),
      sales: linkParty('sales', value.parties.sales, inside(parties, 'sales'), linking),
    },
    languages: value.languages,
    fiscalYearStart: months.indexOf(value.fiscalYearStart ?? 'january') + 1,
    effectiveFrom: linkOptionalDate(value.effectiveFrom, inside(place, 'effectiveFrom'), linking),
    consentPurposes: linkedRecord(
      entriesIn(value.consents, { place: inside(place, 'consents'), owner }),
      (entry) => linkDefinition(entry, linking),
    ),
    privacy: linkPrivacy(value.privacy, inside(place, 'privacy'), linking),
  });
  if (settle === undefined || zone === undefined || currency === undefined || calendar === undefined)
    return undefined;
  return { ...head, settle, zone, currency, calendar };
}

function linkParty(
  side: Side,
  written: DocumentOf<'agreement'>['parties'][Side],
  place: Place,
  linking: Linking,
): Party {
  return {
    side,
    title: linkText(written.title, inside(place, 'title'), linking),
    approvers: linkNames('role', written.approvers, inside(place, 'approvers'), linking),
    place,
  };
}

function linkOptionalDate(written: string | undefined, place: Place, linking: Linking): string | undefined {
  return written === undefined ? undefined : linkDate(written, place, linking);
}

function linkCurrency(written: string, place: Place, { report }: Linking): string | undefined {
  if (isCurrency(written)) return written;
  report({
    code: 'link/unknown-currency',
    place,
    message: `${written} is not a currency of ISO 4217`,
    help: suggestion(written, currencies(), 'write its three letters, for example `EUR`'),
  });
  return undefined;
}
