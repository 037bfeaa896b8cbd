import type { RoutingPoolDocument } from '../../../generated/documents.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Pool } from '../../routing.ts';
/** A pool of named members, or of a whole team; nothing when it does not say what to do when nobody can take a lead. */
export declare function linkPool({ id, written, place }: Entry<RoutingPoolDocument>, linking: Linking): Pool | undefined;
