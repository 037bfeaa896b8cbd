import type { DocumentOf, Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Scoring } from '../../scoring.ts';
/** Grade → band → outcome, without the cells that name something the scoring does not have. */
export declare function linkMatrix({ written, place }: Entry<DocumentOf<'scoring'>>, linking: Linking): Scoring['matrix'];
