import type { ClockReading } from '../../evaluate/clock/clock-reading.ts';
import type { Routed } from '../../evaluate/routing/routed.ts';
import { handoffOutcomeWords } from '../../model/words/handoff-words.ts';
import type { Bilingual } from '../../model/words/language.ts';

type Words = Readonly<Record<string, Bilingual>>;

const { autoAccepted, ...outcomes } = handoffOutcomeWords;

/** What values mean that expectations write in words of the tool: `clocks: { first-contact: met }`. */
export const writtenWords: Readonly<Record<string, Words>> = {
  outcome: { objection: { en: 'objection', de: 'Widerspruch' } },
  noScore: { true: { en: 'yes', de: 'ja' }, false: { en: 'no', de: 'nein' } },
  handoff: { ...outcomes, 'auto-accepted': autoAccepted },
  route: {
    account: { en: 'none: the owner of the account', de: 'keine: wer den Account betreut' },
    pool: { en: 'a pool', de: 'ein Pool' },
    ignoreAvailability: { en: 'a pool, whoever is absent', de: 'ein Pool, auch wer abwesend ist' },
    fallback: { en: 'none: the fallback', de: 'keine: die Auffanglösung' },
    heldTooLong: {
      en: 'held too long, then the fallback',
      de: 'zu lange gewartet, dann die Auffanglösung',
    },
    held: { en: 'waits for somebody in the pool', de: 'wartet auf jemanden aus dem Pool' },
  } satisfies Record<Exclude<Routed['via'], 'rule'>, Bilingual>,
  afterRule: {
    ignoreAvailability: {
      en: 'nobody was free, so whoever is absent counts, too',
      de: 'niemand war frei, darum zählt auch, wer abwesend ist',
    },
    fallback: { en: 'nobody was free, so the fallback', de: 'niemand war frei, darum die Auffanglösung' },
    heldTooLong: {
      en: 'waited too long for somebody, then the fallback',
      de: 'zu lange auf jemanden gewartet, dann die Auffanglösung',
    },
    held: { en: 'waits for somebody in the pool', de: 'wartet auf jemanden aus dem Pool' },
  } satisfies Record<Exclude<Routed['via'], 'account' | 'pool' | 'rule'>, Bilingual>,
  clocks: {
    open: { en: 'open', de: 'offen' },
    paused: { en: 'paused', de: 'pausiert' },
    met: { en: 'kept', de: 'eingehalten' },
    breached: { en: 'breached', de: 'verletzt' },
    waived: { en: 'waived', de: 'erlassen' },
    canceled: { en: 'canceled', de: 'entfallen' },
    error: { en: 'cannot be told', de: 'nicht bestimmbar' },
  } satisfies Record<ClockReading['state'], Bilingual>,
  touches: { kept: { en: 'kept', de: 'eingehalten' }, broken: { en: 'broken', de: 'gebrochen' } },
};
