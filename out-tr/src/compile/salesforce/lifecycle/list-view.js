/** Filters one view can have. */
export const mostFilters = 10;
/** Path of the view's file. */
export function listViewPath(name) {
    return `force-app/main/default/objects/Lead/listViews/${name}.listView-meta.xml`;
}
