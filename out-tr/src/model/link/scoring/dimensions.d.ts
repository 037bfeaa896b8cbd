import type { ScoringDocument } from '../../../generated/documents.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Dimension } from '../../scoring.ts';
/** `fit` and `engagement`, then the others by id. */
export declare function linkDimensions({ written, place, owner }: Entry<ScoringDocument>, linking: Linking): readonly Dimension[];
