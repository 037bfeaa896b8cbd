/** Where the page of a code is, in the package and in the repository. */
export function pagePath(code) {
    return `docs/rules/${code}.md`;
}
