import type { Agreement } from '../../model/agreement.ts';
import { type ObjectsOf, objects, single, whole } from './defined-object.ts';

export type SystemNoun = 'agreement' | 'privacy' | 'source' | 'sync' | 'target' | 'check';

/** What other systems are given or read from, and what the agreement says of itself. */
export const systemObjects: Readonly<Record<SystemNoun, ObjectsOf>> = {
  agreement: single('agreement', headOf, {
    aspects: {
      terms: ({
        id,
        owner,
        zone,
        currency,
        fiscalYearStart,
        calendar,
        settle,
        effectiveFrom,
        languageVersion,
      }) => {
        return {
          id,
          owner,
          zone,
          currency,
          fiscalYearStart,
          calendar,
          settle,
          effectiveFrom,
          languageVersion,
        };
      },
      parties: ({ parties }) => parties,
    },
  }),
  privacy: single('privacy', ({ privacy, place }) => privacy && { ...privacy, place }, { aspects: whole }),
  source: objects(({ sources }) => sources, { aspects: whole }),
  sync: objects(({ syncs }) => syncs, { aspects: whole }),
  target: objects(({ targets }) => targets, { aspects: whole }),
  check: objects(({ levels }) => levels, { aspects: { terms: ({ level }) => level } }),
};

/** What the document of kind agreement says, without what other documents add. */
function headOf(agreement: Agreement): AgreementHead {
  const { id, title, rationale, owner, place, zone, currency, fiscalYearStart, calendar } = agreement;
  const { settle, effectiveFrom, languages, languageVersion, parties } = agreement;
  return {
    id,
    title,
    owner,
    languages,
    place,
    zone,
    currency,
    fiscalYearStart,
    calendar,
    settle,
    languageVersion,
    parties,
    ...(rationale && { rationale }),
    ...(effectiveFrom !== undefined && { effectiveFrom }),
  };
}

type AgreementHead = Pick<
  Agreement,
  | (
      | 'id'
      | 'languages'
      | 'title'
      | 'rationale'
      | 'owner'
      | 'place'
      | 'zone'
      | 'currency'
      | 'fiscalYearStart'
      | 'calendar'
    )
  | ('settle' | 'effectiveFrom' | 'languageVersion' | 'parties')
>;
