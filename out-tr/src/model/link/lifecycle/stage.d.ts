import type { LifecycleStageDocument } from '../../../generated/documents.ts';
import type { Stage } from '../../lifecycle.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
/** A stage; one without `entry` is entered by hand. */
export declare function linkStage(entry: Entry<LifecycleStageDocument>, linking: Linking): Stage;
