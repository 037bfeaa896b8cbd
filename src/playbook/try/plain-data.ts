/** A part of a lead that cannot be read: `lead/employees`, `timeline/2/at`. */
export class Unreadable extends Error {
  readonly path: string;

  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

export type Plain = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nobody can be told what an unknown key was meant to say. */
export function onlyHas(record: Plain, keys: readonly string[], path: string): void {
  const other = Object.keys(record).find((key) => !keys.includes(key));
  if (other !== undefined) throw new Unreadable(path === '' ? other : `${path}/${other}`);
}
