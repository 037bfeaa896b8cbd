/** The whole value replaced. */
export function replaced(site, text) {
    return [{ from: site.from, to: site.to, text }];
}
