const colours = [
    'Wolken',
    'Quitten',
    'Kiesel',
    'Nebel',
    'Zimt',
    'Mond',
    'Laternen',
    'Brombeer',
    'Papier',
    'Kupfer',
    'Filz',
    'Murmel',
    'Samt',
];
const animals = [
    'fink',
    'dachs',
    'igel',
    'otter',
    'spatz',
    'hase',
    'lurch',
    'biber',
    'kranich',
    'falter',
    'luchs',
];
const trades = ['Logistik', 'Handel', 'Maschinenbau', 'Systems', 'Foods', 'Retail', 'Werke'];
const forms = ['GmbH', 'AG', 'Ltd', 'B.V.', 'SARL'];
/** Names repeat after some thousands; account and domain never do. */
export function companyOf(number) {
    const colour = colours[number % colours.length] ?? '';
    const animal = animals[number % animals.length] ?? '';
    const trade = trades[number % trades.length] ?? '';
    const form = forms[number % forms.length] ?? '';
    return {
        accountId: `a-${String(number + 1).padStart(7, '0')}`,
        name: `${colour}${animal} ${trade} ${form}`,
        domain: `${colour}${animal}-${number + 1}.example`.toLowerCase(),
    };
}
