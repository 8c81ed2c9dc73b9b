// Compiles assembly/ to WebAssembly and writes it to data/scan-kernel.json, from where it is bundled. The same sources give
// the same bytes.
import { writeFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

const TARGET = new URL('../data/scan-kernel.json', import.meta.url);

const { error, binary, stderr } = await compile();
if (error) {
  console.error(stderr.toString());
  throw error;
}
writeFileSync(TARGET, `${JSON.stringify({ wasm: Buffer.from(binary).toString('base64') })}\n`);

async function compile() {
  let output;
  const result = await asc.main(
    [
      'assembly/index.ts',
      '--outFile',
      'kernel.wasm',
      '-O3',
      '--converge',
      '--enable',
      'simd',
      '--runtime',
      'stub',
      '--noAssert',
      '--use',
      'abort=',
    ],
    {
      writeFile: (name, content) => {
        if (name.endsWith('.wasm')) output = content;
      },
    },
  );
  return { ...result, binary: output };
}
