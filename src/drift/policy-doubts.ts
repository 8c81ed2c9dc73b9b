import type { PossiblePart } from '../policy/possible';
import type { Drift, Reason } from './findings';

/** What of the compared policies is not known. */
export interface PolicyStatus {
  /** Policy files beyond a cap, a sentence part each. */
  readonly unreadPolicies?: readonly string[];
  /** Parts of the policies that are not known. */
  readonly unknownParts?: readonly PossiblePart[];
}

/** Why policies are not known well enough to pass: what is not known may grant anything. */
export function policyDoubts(drift: Drift, status: PolicyStatus): Reason[] {
  return [
    ...(status.unreadPolicies ?? []).map(policyReason),
    ...unknownPartReasons(status.unknownParts ?? []),
    ...attachedReasons(drift),
  ];
}

function policyReason(what: string): Reason {
  return { code: 'policy-unreadable', message: `the actions that the policy grants are not known: ${what}` };
}

/** One line each, with its place; the same part of a policy that several share is said once. */
function unknownPartReasons(parts: readonly PossiblePart[]): Reason[] {
  const lines = [...new Set(parts.map(({ at, reason }) => `${at.file}:${at.line}: ${reason}`))];
  const shown = lines.slice(0, shownParts);
  const more = lines.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more parts of the policies are not known`] : [])].map(
    (message) => ({
      code: 'policy-unknown',
      message,
    }),
  );
}

const shownParts = 10;

/** An attached policy whose text was not read is a doubt only where nothing that is known grants what is in use. */
function attachedReasons({ findings }: Drift): Reason[] {
  const open = findings.filter(({ cause }) => cause?.code === 'attached-policy-unread');
  const [first, ...others] = open;
  if (first === undefined) return [];
  const which = others.length === 0 ? first.action : `${first.action} and ${others.length} more`;
  const message = `the grant of ${which} is not known: ${first.reason}`;
  return [{ code: 'attached-policy-unread', message }];
}
