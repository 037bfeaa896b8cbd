/**
 * Where this user's leadpact keeps what it can compute again; undefined when caching is turned off or there is no home.
 * Never inside the agreement's folder: what lies there may come from a stranger's branch.
 */
export function cacheFolder(environment, platform) {
    const asked = environment['LEADPACT_CACHE'];
    if (asked === 'off')
        return undefined;
    if (asked)
        return asked;
    if (platform === 'win32')
        return below(environment['LOCALAPPDATA'], 'leadpact/cache');
    if (platform === 'darwin')
        return below(environment['HOME'], 'Library/Caches/leadpact');
    return below(environment['XDG_CACHE_HOME'], 'leadpact') ?? below(environment['HOME'], '.cache/leadpact');
}
function below(folder, path) {
    return folder ? `${folder}/${path}` : undefined;
}
