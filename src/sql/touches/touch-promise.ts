/** The name of a policy of touches where SLAs are named; an SLA and a policy may share an id. */
export function touchPromise(policy: string): string {
  return `touches/${policy}`;
}
