// A thread that scans log files: the entry of dist/worker. It is sent files and answers with what it found.

import { parentPort, workerData } from 'node:worker_threads';
import type { LogPath } from './log-files';
import type { ScanOutcome, ScanPart } from './part';
import { matchPrincipals } from './record';
import { Scanner, type ScanRequest } from './scanner';

/** What a thread is asked: to scan some files, or, at the end, what came of it. */
export type ThreadQuestion = { readonly files: readonly LogPath[] } | 'outcome';
export type ThreadAnswer = { readonly part: ScanPart } | { readonly outcome: ScanOutcome };

const request: ScanRequest = workerData;
const scanner = new Scanner(request, matchPrincipals(request.principals));

parentPort?.on('message', (question: ThreadQuestion) => {
  if (question === 'outcome') {
    answer({ outcome: scanner.outcome() });
    parentPort?.close();
    return;
  }
  for (const file of question.files) scanner.scan(file);
  const part = scanner.take();
  answer({ part }, [part.sightings.buffer]);
});

function answer(text: ThreadAnswer, transferred: ArrayBufferLike[] = []): void {
  parentPort?.postMessage(
    text,
    transferred.filter((one) => one instanceof ArrayBuffer),
  );
}
