/** A text in the two languages of the synthetic agreement. */
export function text(en: string, de: string): { readonly en: string; readonly de: string } {
  return { en, de };
}

/** What the object of this number is about. */
export function about(n: number): { readonly en: string; readonly de: string } {
  const [thing, whose] = [of(things, n), of(owners, Math.floor(n / things.length))];
  return text(`${thing[0]} ${whose[0]}`, `${thing[1]} ${whose[1]}`);
}

/** One after the other, from the beginning again after the last. */
export function of<Item>(items: readonly Item[], n: number): Item {
  const item = items[n % items.length];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

const things = [
  ['waiting time', 'Wartezeit'],
  ['the ramp', 'die Rampe'],
  ['cold storage & “deep-freeze”', 'Kühlung & „Tiefkühlung“'],
  ['overtime', 'Überstunden'],
  ['the late shift', 'die Spätschicht'],
  ['paper at the gate', 'Papier am Tor'],
  ['the last mile', 'die letzte Meile'],
  ['empty runs', 'Leerfahrten'],
  ['customs', 'Zoll'],
  ['returns', 'Retouren'],
  ['peak season', 'die Hochsaison'],
] as const;

const owners = [
  ['in the north', 'im Norden'],
  ['of small companies', 'kleiner Unternehmen'],
  ['in retail', 'im Handel'],
  ['of carriers', 'der Spediteure'],
  ['abroad', 'im Ausland'],
  ['of new customers', 'neuer Kunden'],
  ['in the south', 'im Süden'],
  ['of groups', 'von Konzernen'],
] as const;
