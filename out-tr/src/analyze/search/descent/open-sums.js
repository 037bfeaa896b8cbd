export function openSums() {
    const sums = [];
    return {
        sums,
        placing: (own) => (sum) => {
            const known = sums.indexOf(sum);
            const place = known < 0 ? sums.push(sum) - 1 : known;
            own.push(place);
            return place;
        },
    };
}
