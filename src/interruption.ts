/**
 * A signal that is aborted when the process is asked to end: Ctrl-C, or a job that is cancelled (the runner sends
 * SIGINT, SIGTERM 7.5 seconds later). What is known by then is still judged and written. Asking again ends at once.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation
 */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  const ask = () => {
    for (const name of signals) process.off(name, ask);
    controller.abort();
  };
  for (const name of signals) process.on(name, ask);
  return controller.signal;
}

const signals = ['SIGINT', 'SIGTERM'] as const;
