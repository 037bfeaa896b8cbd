import type { PlanSegmentDocument } from '../../../generated/documents.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import type { PlanSegment } from '../../plan.ts';
export declare function linkPlanSegment(entry: Entry<PlanSegmentDocument>, linking: Linking): PlanSegment | undefined;
