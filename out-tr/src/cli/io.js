/** Whether a stream gets colours: what the environment asks for, else on a terminal only. */
export function wantsColor(output, environment) {
    if (environment['NO_COLOR'])
        return false;
    const forced = environment['FORCE_COLOR'];
    if (forced !== undefined)
        return forced !== '0' && forced !== 'false';
    return output.isTerminal && environment['TERM'] !== 'dumb';
}
