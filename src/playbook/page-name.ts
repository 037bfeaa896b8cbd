/** What no file can be called on some system, and what the overview of every chapter is called. */
const taken = /^(?:index|con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Name of the page of a thing within its chapter, without ending, as an address writes it. One that is taken is followed by a
 * sign that ids do not have.
 */
export function pageName(id: string): string {
  return taken.test(id) ? `${id}_` : encodeURIComponent(id);
}
