/** A gate with a competitor that gave other results fails, whatever its ratio. */
export function withWrong(results, wrong) {
    return results.map((result) => {
        const reason = wrong.get(result.of) ?? wrong.get(result.to);
        return reason === undefined ? result : { ...result, verdict: 'FAILS', reason };
    });
}
