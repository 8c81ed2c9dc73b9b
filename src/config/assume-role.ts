import type { AssumeRole } from './config';
import type { Read } from './lookup';
import * as values from './values';

/** The role to take on; undefined where none is named. */
export function parseAssumeRole(read: Read): AssumeRole | undefined {
  const arn = read('assume-role', values.roleArn);
  const sessionName = read('assume-role-session-name', values.sessionName) ?? 'iam-policy-drift';
  const externalId = read('assume-role-external-id', values.externalId);
  if (arn === undefined) return undefined;
  return { arn, sessionName, ...(externalId === undefined ? {} : { externalId }) };
}
