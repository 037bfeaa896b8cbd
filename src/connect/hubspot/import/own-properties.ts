/** What a property that leadpact wrote keeps, read off its label and description. */
export type OwnProperty =
  | { readonly keeps: 'consent' | 'entered'; readonly words: string }
  | { readonly keeps: 'event'; readonly k: number; readonly signals: readonly string[] }
  | { readonly keeps: 'gate' | 'objection' | 'route' | 'stage' | 'work' | 'reason' }
  | { readonly keeps: 'points'; readonly part: string }
  | { readonly keeps: 'verdict'; readonly verdict: string };

interface Written {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly group: string;
}

/** Undefined for a property of the company's own. */
export function ownPropertyOf({ description, group, label, name }: Written): OwnProperty | undefined {
  if (description.startsWith('The consent in force, blank without one.'))
    return { keeps: 'consent', words: label };
  if (description.startsWith('When the lead entered the stage in its present cycle;'))
    return { keeps: 'entered', words: label };
  if (description.startsWith('The person objects to advertising.')) return { keeps: 'objection' };
  if (description.startsWith('The first gate that is true, blank without one.')) return { keeps: 'gate' };
  if (description.startsWith('The routing rule that took the lead.')) return { keeps: 'route' };
  if (description.startsWith('Points under the agreement, blank without a score.'))
    return { keeps: 'points', part: label.replace(/^Points: /, '') };
  if (description.startsWith('Read off the points, blank without a score.'))
    return { keeps: 'verdict', verdict: label.toLowerCase() };
  if (description.startsWith('Instant of the event, of those that count under the agreement.'))
    return eventOf(label);
  if (label === 'Stage of the agreement') return { keeps: 'stage' };
  if (/_(?:events|lifecycle|score)$/.test(group)) return { keeps: /_reason$/.test(name) ? 'reason' : 'work' };
  return undefined;
}

/** `Last demo-request or contact-request`, `3-th last website-visit`. */
function eventOf(label: string): OwnProperty {
  const [, k, signals] = /^(?:Last|(\d+)-th last) (.+)$/.exec(label) ?? [];
  const named = signals?.split(' or ') ?? [];
  const isWhole = named.length > 0 && named.every((signal) => /^[a-z][a-z0-9-]*$/.test(signal));
  return isWhole && label.length < 200
    ? { keeps: 'event', k: Number(k ?? 1), signals: named }
    : { keeps: 'work' };
}
