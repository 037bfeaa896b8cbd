/** Is this version of EspoCRM, e.g. `9.1` or `10.0.2`, at least the one given? */
export function isVersionOf(version: string, major: number, minor: number): boolean {
  const [own = 0, part = 0] = version.split('.').map(Number);
  return own > major || (own === major && part >= minor);
}
