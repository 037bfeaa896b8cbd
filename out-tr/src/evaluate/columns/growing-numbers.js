export function growingNumbers(filling) {
    let numbers = new Float64Array(64).fill(filling);
    const grow = (room) => {
        const roomier = new Float64Array(room).fill(filling, numbers.length);
        roomier.set(numbers);
        numbers = roomier;
    };
    return {
        put(place, value) {
            if (place >= numbers.length)
                grow(2 * Math.max(place, numbers.length));
            numbers[place] = value;
        },
        finished(length) {
            if (length > numbers.length)
                grow(length);
            return numbers.slice(0, length);
        },
    };
}
