/** Minor units as the agreement writes them, `1250.50` or `1250`, with the currency where one is given. */
export declare function moneyText(minor: number, currency?: string): string;
