import type { CriterionDocument } from '../../../src/generated/documents.ts';
import type { Random } from '../../../src/support/random.ts';
import type { DictionaryEntry } from './dictionary.ts';
import type { Profile } from './size.ts';
/** What criteria are drawn from. */
export interface CriterionSource {
    readonly dictionary: readonly DictionaryEntry[];
    readonly profile: Profile;
    readonly random: Random;
}
/** A criterion about so many attributes: people join what belongs together, adversaries anything. */
export declare function criterionAbout(count: number, source: CriterionSource): CriterionDocument;
