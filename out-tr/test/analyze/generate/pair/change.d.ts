import type { Random } from '../../../../src/support/random.ts';
import type { WrittenAgreement } from '../written-agreement.ts';
/** How the new version of an agreement came to be; nothing when the old one offers no such change. */
export type Change = (written: WrittenAgreement, random: Random) => WrittenAgreement | undefined;
