/**
 * What generated code reads: arrays and functions, each under a name of ours. No word of an agreement and no value of a
 * lead ever stands in the code itself, only names from here and numbers, so nothing anybody writes can become code.
 */
export interface Constants {
  /** The name under which the code finds the value. */
  readonly nameOf: (value: object) => string;
  readonly values: readonly object[];
}

export function constants(): Constants {
  const names = new Map<object, string>();
  const values: object[] = [];
  return {
    nameOf(value) {
      const name = names.get(value) ?? constantName(values.push(value) - 1);
      names.set(value, name);
      return name;
    },
    values,
  };
}

export function constantName(index: number): string {
  return `k${index}`;
}

/** A number as code. */
export function literal(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} is no constant`);
  return value < 0 ? `(${JSON.stringify(value)})` : JSON.stringify(value);
}
