import { apiNames } from '../api-name.ts';
import type { Workbench } from '../workbench.ts';

/** A list of leads that anybody can open. */
export interface ListView {
  /** API name. */
  readonly name: string;
  readonly label: string;
  /** API names of custom fields shown beside name and company. */
  readonly columns: readonly string[];
  readonly filters: readonly ListFilter[];
  /** How the filters, numbered from 1, go together; absent = all of them. */
  readonly logic?: string;
}

export interface ListFilter {
  readonly field: string;
  readonly operation: 'equals' | 'greaterOrEqual' | 'greaterThan';
  readonly value: string;
}

/** Filters one view can have. */
export const mostFilters = 10;

/** API name of the view of the leads that are ready for a stage. */
export function readyViewName({ configuration }: Pick<Workbench, 'configuration'>, stage: string): string {
  return apiNames(configuration.prefix).of(`ready/${stage}`, ['ready', stage]);
}

/** Path of the view's file. */
export function listViewPath(name: string): string {
  return `force-app/main/default/objects/Lead/listViews/${name}.listView-meta.xml`;
}
