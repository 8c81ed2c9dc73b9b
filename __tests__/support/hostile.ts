/** Texts that a runner, a terminal or a Markdown reader would act on if they got through. `pwn` marks them all. */
export const hostileTexts: readonly string[] = [
  '::error::pwn',
  '\n::error::pwn',
  '\r\n  ::set-output name=verdict::pwn',
  '\r::add-mask::pwn',
  '\u2028::stop-commands::pwn',
  '\u0085::warning::pwn',
  '\u00a0::debug::pwn',
  '##[error]pwn',
  '###[group]pwn',
  '\u001b]0;pwn\u0007',
  '\u001b[2J\u001b[Hpwn',
  '\u009b2Jpwn',
  '\u202epwn\u2066',
  '`pwn` ``pwn`` @pwn #1 <img src=//pwn> [pwn](//pwn) ![pwn](//pwn) **pwn** | pwn \\| pwn',
  '-->pwn<!-- </details><script>pwn</script>',
  'words ::error::pwn and ::error::pwn, '.repeat(6),
];

/** The colours that the tool itself prints. */
const ownStyles = ['0', '1', '2', '31', '32', '33'].map((code) => `\u001b[${code}m`);

/** The lines of a text that a runner would take for a command, or that hold a character a terminal acts on. */
export function harmfulLines(text: string): string[] {
  return text.split('\n').filter((line) => {
    const bare = ownStyles.reduce((rest, style) => rest.replaceAll(style, ''), line);
    return line.trim().startsWith('::') || bare.includes('##[') || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(bare);
  });
}
