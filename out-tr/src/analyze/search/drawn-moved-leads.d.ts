import type { FoundLead } from '../score/found-lead.ts';
import type { Scene } from '../score/scene.ts';
/**
 * Leads whose points move before they are brought inside their bounds: from simple ones, of which bounds may hide it, to
 * such of whom a lot is known. Always the same ones.
 */
export declare function drawnMovedLeads(scene: Scene): readonly FoundLead[];
