/** Where the page of a code is, in the package and in the repository. */
export function pagePath(code: string): string {
  return `docs/rules/${code}.md`;
}
