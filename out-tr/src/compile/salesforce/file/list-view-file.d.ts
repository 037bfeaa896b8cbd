import type { Artifact } from '../../artifact.ts';
import { type ListView } from '../lifecycle/list-view.ts';
/** The file of one list of leads. */
export declare function listViewFile({ columns, filters, label, logic, name }: ListView): Artifact;
