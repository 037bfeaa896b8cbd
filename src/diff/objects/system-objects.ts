import type { Agreement } from '../../model/agreement.ts';
import { type ObjectsOf, objects, single, whole } from './defined-object.ts';

export type SystemNoun = 'agreement' | 'privacy' | 'source' | 'sync' | 'target' | 'check';

/** What other systems are given or read from, and what the agreement says of itself. */
export const systemObjects: Readonly<Record<SystemNoun, ObjectsOf>> = {
  agreement: single('agreement', headOf, {
    aspects: {
      terms: ({
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
  const { title, rationale, owner, place, zone, currency, fiscalYearStart, calendar } = agreement;
  const { settle, effectiveFrom, languageVersion, parties } = agreement;
  return {
    title,
    owner,
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
  | ('title' | 'rationale' | 'owner' | 'place' | 'zone' | 'currency' | 'fiscalYearStart' | 'calendar')
  | ('settle' | 'effectiveFrom' | 'languageVersion' | 'parties')
>;
