import { printMessage, type Sink } from '../output/print';

/** Seconds of silence after which a person gets a sign that the run goes on; then twice as long each time. */
const firstSign = 2;

/** Tells a person at a terminal that a run goes on. */
export interface Progress {
  /** Something else was printed: the silence is over. */
  printed(): void;
  /** The run has ended. */
  end(): void;
}

/**
 * Prints a line to standard error when nothing was printed for 2 seconds, then 4, 8 and so on, also while a request gets
 * no answer. Where `on` is false it prints nothing: a log needs no sign.
 */
export function startProgress(stderr: Sink, on: boolean): Progress {
  if (!on) return { printed() {}, end() {} };
  let [seconds, silent, wait] = [0, 0, firstSign];
  const timer = setInterval(() => {
    seconds += 1;
    silent += 1;
    if (silent < wait) return;
    printMessage(stderr, `Still running after ${seconds} seconds`);
    [silent, wait] = [0, wait * 2];
  }, 1000);
  timer.unref();
  return {
    printed() {
      silent = 0;
    },
    end: () => clearInterval(timer),
  };
}
