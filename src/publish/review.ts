import { line } from '../report/lines';
import type { PullOrder } from './comment';
import { keysOf } from './keys';

/** Suggests the change at the lines that the pull request changed. What goes wrong is a warning. */
export async function writeReview(order: PullOrder): Promise<void> {
  const { config, finished, pull, token, output, redact } = order;
  const [{ publishReview }, { renderReview }, { proposalsOf }] = await Promise.all([
    import('../github/publish-review'),
    import('../report/review'),
    import('../drift/suggestion/proposals'),
  ]);
  const { files } = await finished.suggestion();
  const proposals = files
    .flatMap((file) => proposalsOf(file, finished.knowledge.catalogue))
    // What is committed with one click must not be what hides an account.
    .filter(({ replacement }) => replacement.every((text) => redact.text(text) === text));
  const drafts = renderReview(proposals, finished.run.targets);
  const { problem, leftOut } = await publishReview({
    token,
    pull,
    keys: keysOf(config),
    drafts: drafts.map((draft) => ({ ...draft, text: redact.text(draft.text) })),
    texts: new Map(files.map(({ path, before }) => [path, before])),
  });
  for (const { path, reason } of leftOut) output.print([line(`No review suggestions in ${path}: ${reason}`)]);
  if (problem !== undefined) output.warning(problem);
}
