/** A value as a field of comma-separated values. */

/** RFC 4180; a spreadsheet must not take a quotation for a formula. */
export function csvField(value: string | number | undefined): string {
  if (value === undefined) return '';
  const plain = typeof value === 'string' && /^[=+\-@\t]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
