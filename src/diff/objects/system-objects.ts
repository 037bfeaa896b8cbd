import { type ObjectsOf, objects, single, whole } from './defined-object.ts';

export type SystemNoun = 'approvals' | 'agreement' | 'privacy' | 'source' | 'sync' | 'target' | 'check';

/** What other systems are given or read from, and what the agreement says of itself. */
export const systemObjects: Readonly<Record<SystemNoun, ObjectsOf>> = {
  agreement: single('agreement', (agreement) => agreement, {
    aspects: {
      terms: ({ id, owner, zone, currency, fiscalYearStart, calendar, settle, languageVersion }) => {
        return {
          id,
          owner,
          zone,
          currency,
          fiscalYearStart,
          calendar,
          settle,
          languageVersion,
        };
      },
      since: ({ effectiveFrom }) => effectiveFrom ?? null,
      parties: ({ parties }) => parties,
    },
    ownWords: ({ title, rationale, parties, languages }) => ({ title, rationale, parties, languages }),
    ownRows: [
      ...['title', 'owner', 'rationale', 'parties', 'effectiveFrom', 'languages', 'languageVersion'],
      ...['zone', 'currency', 'fiscalYearStart', 'calendar', 'settle'],
    ],
  }),
  approvals: single('approvals', ({ approvals }) => approvals, { aspects: whole }),
  privacy: single('privacy', ({ privacy, place }) => privacy && { ...privacy, place }, { aspects: whole }),
  source: objects(({ sources }) => sources, { aspects: whole }),
  sync: objects(({ syncs }) => syncs, { aspects: whole }),
  target: objects(({ targets }) => targets, { aspects: whole }),
  check: objects(({ levels }) => levels, { aspects: { terms: ({ level }) => level } }),
};
