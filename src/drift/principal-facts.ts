import type { Instant } from './time';

/** A policy in IAM, by its name. */
export interface LivePolicy {
  readonly name: string;
  /** `aws` policies are AWS's own; `group` policies reach a user through a group, whatever they are there. */
  readonly kind: 'inline' | 'customer' | 'aws' | 'group';
  readonly text: string;
}

/** A finding of IAM Access Analyzer on a principal that nobody archived or resolved. */
export interface ActiveFinding {
  readonly id: string;
  /** As AWS names it, such as `ExternalAccess`. */
  readonly type: string;
  /** ARN. */
  readonly analyzer: string;
  /** What it says, in words, where it says more than its type. */
  readonly detail?: string;
}

/** What is known of the role or user itself, from AWS; all of it may be unknown. */
export interface PrincipalFacts {
  readonly created?: Instant;
  /** IAM knows no such role or user. */
  readonly absent?: true;
  /** All policies that grant it something; `unreadable` when some of them could not be read. */
  readonly policies?: readonly LivePolicy[] | 'unreadable';
  readonly boundary?: LivePolicy;
  /** Active findings on it; absent when no analyzer was asked. */
  readonly findings?: readonly ActiveFinding[];
  /** What could not be read, in words. */
  readonly unread?: readonly string[];
  /** What else is to be said of asking about it. */
  readonly remarks?: readonly string[];
}
