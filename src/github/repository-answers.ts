import { z } from 'zod';
import { isCommitId } from '../repository/repository';

const commitId = z.string().refine(isCommitId);
/** A commit of a list. */
export const commit = z.object({
  sha: commitId,
  commit: z.object({ committer: z.object({ date: z.string() }) }),
  parents: z.array(z.object({ sha: commitId })),
});
/** What two commits have in common, and what differs. */
export const comparison = z.object({
  merge_base_commit: z.object({ sha: commitId }),
  files: z.array(z.object({ filename: z.string(), previous_filename: z.string().optional() })).optional(),
});
/** A file with its content. */
export const file = z.object({
  type: z.literal('file'),
  sha: z.string(),
  content: z.string(),
  encoding: z.string(),
});
/** The content of a file by its id. */
export const blob = z.object({ content: z.string(), encoding: z.literal('base64') });
/** One that leads to a file comes as that file. */
export const link = z.object({ type: z.literal('symlink'), target: z.string() });
/** A submodule by the commit that it links to. */
export const submodule = z.object({ type: z.literal('submodule'), sha: commitId });
/** A folder comes as a list, and git keeps no empty ones. */
export const noFile = z.union([z.array(z.unknown()).min(1), z.object({ type: z.literal('dir') })]);
/** A branch or a tag. */
export const reference = z.object({ object: z.object({ type: z.string(), sha: commitId }) });
/** All files of a commit. */
export const tree = z.object({
  tree: z.array(z.object({ path: z.string(), type: z.string(), sha: z.string() })),
  truncated: z.boolean(),
});
