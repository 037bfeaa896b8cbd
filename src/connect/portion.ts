/** What a component says, whatever its form: a text, or portions by name, those of a list by what tells them apart. */
export type Portion = string | PortionMap;
export interface PortionMap extends ReadonlyMap<string, Portion> {}

/** One thing that a system says otherwise than what leadpact writes. */
export interface Difference {
  /** From the outside in: `valueSet`, `value tier-1`, `label`. */
  readonly path: readonly string[];
  /** Absent: leadpact writes nothing there. */
  readonly agreed?: string;
  /** Absent: the system has nothing there. */
  readonly found?: string;
  /** What stands there cannot be understood, so it may be the same. */
  readonly isOpen?: true;
}

/** Which differences are none. */
export interface Leniency {
  /** Names that are left out on both sides, e.g. because a proof compares them. */
  readonly isLeftOut: (path: readonly string[]) => boolean;
  /** Whether what stands there cannot be understood. */
  readonly isUnclear?: (path: readonly string[], found: string) => boolean;
  /** What a system says of itself where leadpact writes nothing. */
  readonly isOwn: (path: readonly string[], found: Portion) => boolean;
}

/** What differs, in the order of what leadpact writes; then what only the system has. */
export function differencesOf(
  agreed: Portion,
  found: Portion,
  leniency: Leniency,
  path: readonly string[] = [],
): readonly Difference[] {
  if (leniency.isLeftOut(path)) return [];
  if (typeof agreed === 'string' || typeof found === 'string')
    return agreed === found
      ? []
      : [
          {
            path,
            agreed: shortText(agreed),
            found: shortText(found),
            ...(isUnclear(leniency, path, found) && { isOpen: true as const }),
          },
        ];
  const ours = [...agreed].flatMap(([name, portion]): readonly Difference[] => {
    const there = found.get(name);
    const at = [...path, name];
    if (there !== undefined) return differencesOf(portion, there, leniency, at);
    return leniency.isLeftOut(at) ? [] : [{ path: at, agreed: shortText(portion) }];
  });
  const theirs = [...found].flatMap(([name, portion]): readonly Difference[] => {
    const at = [...path, name];
    const isNone = agreed.has(name) || leniency.isLeftOut(at) || leniency.isOwn(at, portion);
    return isNone ? [] : [{ path: at, found: shortText(portion) }];
  });
  return [...ours, ...theirs];
}

function isUnclear({ isUnclear: of }: Leniency, path: readonly string[], found: Portion): boolean {
  return typeof found === 'string' && of?.(path, found) === true;
}

/** Of a portion with portions inside, its names. */
function shortText(portion: Portion): string {
  return typeof portion === 'string' ? portion : [...portion.keys()].join(', ');
}

/** Portions under names of their own; of one name that comes again each gets a number. */
export function portionMap(entries: readonly (readonly [name: string, portion: Portion])[]): PortionMap {
  const map = new Map<string, Portion>();
  for (const [name, portion] of entries) {
    let own = name;
    for (let nth = 2; map.has(own); nth++) own = `${name} (${nth})`;
    map.set(own, portion);
  }
  return map;
}
