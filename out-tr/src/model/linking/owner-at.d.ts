import type { Owner } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { ShapedDocument } from '../shaped-document.ts';
/** Who owns what stands at a place: the `owner` written nearest above it, joint where none is. */
export declare function ownerLookup(documents: readonly ShapedDocument[]): (place: Place) => Owner;
