const special = /[",\r\n]/;

/** Cells as one line of comma-separated text (RFC 4180), its line feed included. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.some(isSpecial) ? cells.map(quoted).join(',') : cells.join(',')}\n`;
}

function isSpecial(cell: string): boolean {
  return cell !== '' && special.test(cell);
}

function quoted(cell: string): string {
  return !isSpecial(cell) ? cell : `"${cell.replaceAll('"', '""')}"`;
}
