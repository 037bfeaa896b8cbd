/** Something to which HubSpot gives an id of its own, as a request names it until it is sent. */
export type Reference =
  | { readonly to: 'list'; readonly name: string }
  | { readonly to: 'stage'; readonly pipeline: string; readonly stage: string };

/** Stands for the id of a list of ours; the list is known by its name. */
export function listReference(name: string): string {
  return `{{list:${name}}}`;
}

const form = /^\{\{(list|stage):(.+)\}\}$/s;

/** Reads a text that stands for an id: `{{list:<name>}}` or `{{stage:<label of the pipeline>/<label of the stage>}}`. */
export function referenceIn(text: string): Reference | undefined {
  const [, to, name = ''] = form.exec(text) ?? [];
  if (to === 'list') return { to, name };
  const slash = name.indexOf('/');
  return to === 'stage' && slash > 0
    ? { to, pipeline: name.slice(0, slash), stage: name.slice(slash + 1) }
    : undefined;
}

/**
 * What has to exist before the request can be sent, each once and in the order of the body. Whoever sends it puts the id in
 * the place of the whole text. Only whole values count, so a text of the agreement that looks alike stays a text.
 */
export function referencesOf({ body }: { readonly body: unknown }): readonly Reference[] {
  const found = new Map(
    idsIn(body).flatMap((text) => {
      const reference = referenceIn(text);
      return reference === undefined ? [] : [[text, reference] as const];
    }),
  );
  return [...found.values()];
}

/** Keys whose value is an id; a text anywhere else is what people wrote. */
export const idKeys: ReadonlySet<string> = new Set(['listId', 'pipelineStageId']);

function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    idKeys.has(key) && typeof entry === 'string' ? [entry] : idsIn(entry),
  );
}
