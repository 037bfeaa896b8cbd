const first = 1 << 12;
/** 4 M places of five whole numbers each, 80 MB. */
const most = 1 << 22;
const width = 5;
export function openCache() {
    let places = first;
    let table = new Int32Array(places * width).fill(-1);
    let puts = 0;
    function placeOf(kind, a, b, c) {
        let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
        hash = Math.imul(hash ^ (hash >>> 15) ^ kind, 0x2c1b3c6d);
        return ((hash ^ (hash >>> 13)) & (places - 1)) * width;
    }
    function isAt(place, kind, a, b, c) {
        return (table[place + 1] === a && table[place + 2] === b && table[place + 3] === c && table[place] === kind);
    }
    function write(place, kind, a, b, c, answer) {
        table[place] = kind;
        table[place + 1] = a;
        table[place + 2] = b;
        table[place + 3] = c;
        table[place + 4] = answer;
    }
    function grow() {
        const old = table;
        places *= 4;
        table = new Int32Array(places * width).fill(-1);
        for (let from = 0; from < old.length; from += width) {
            const [kind = -1, a = 0, b = 0, c = 0, answer = 0] = old.subarray(from, from + width);
            if (kind >= 0)
                write(placeOf(kind, a, b, c), kind, a, b, c, answer);
        }
    }
    return {
        get(kind, a, b, c) {
            const place = placeOf(kind, a, b, c);
            return isAt(place, kind, a, b, c) ? table[place + 4] : undefined;
        },
        put(kind, a, b, c, answer) {
            puts += 1;
            if (puts > places && places < most)
                grow();
            write(placeOf(kind, a, b, c), kind, a, b, c, answer);
            return answer;
        },
    };
}
