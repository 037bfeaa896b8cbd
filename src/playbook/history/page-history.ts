import type { AgreedHistory, AgreedVersion } from './agreed-history.ts';
import { objectPath } from './object-path.ts';
import type { ToldObject } from './told-object.ts';

/** Something that happened to what a page tells of. */
export interface PageEvent {
  /** In which version; absent = it is not agreed yet. */
  readonly version?: AgreedVersion;
  readonly object: ToldObject;
}

/** What happened to the things of one page, newest first, under whatever ids they had. */
export function pageHistory({ draft = [], versions }: AgreedHistory, path: string): readonly PageEvent[] {
  const steps: readonly { readonly version?: AgreedVersion; readonly objects: readonly ToldObject[] }[] = [
    { objects: draft },
    ...versions.toReversed().map((version) => ({ version, objects: version.objects })),
  ];
  let paths: ReadonlySet<string> = new Set([path]);
  return steps.flatMap(({ objects, version }) => {
    const own = objects.filter((object) => paths.has(objectPath(object)));
    const former = own.flatMap(({ formerId, noun }) =>
      formerId === undefined ? [] : [objectPath({ noun, id: formerId })],
    );
    // Whatever has the id it gave up is something else.
    if (former.length > 0) paths = new Set(former);
    return own.map((object) => ({ object, ...(version && { version }) }));
  });
}
