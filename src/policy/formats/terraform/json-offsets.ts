/** Where each character of a JSON string's value stands in its text; `start` is that of the first quote. */
export function decodedOffsets(text: string, start: number, end: number): readonly number[] {
  const offsets: number[] = [];
  let at = start + 1;
  while (at < end - 1) {
    offsets.push(at);
    if (text.charAt(at) !== '\\') at += 1;
    else at += text.charAt(at + 1) === 'u' ? 6 : 2;
  }
  return offsets;
}
