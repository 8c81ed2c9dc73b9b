const units: readonly (readonly [string, number])[] = [
  ['TB', 1e12],
  ['GB', 1e9],
  ['MB', 1e6],
  ['kB', 1e3],
];

/** `143 GB`, `1.4 MB`, `12 bytes`: decimal units, as bills have them; two digits at least. */
export function shownBytes(bytes: number): string {
  const unit = units.find(([, size]) => bytes >= size);
  if (unit === undefined) return `${bytes} bytes`;
  const [name, size] = unit;
  const value = bytes / size;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${name}`;
}
