import {
  GetGroupPolicyCommand,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRolePolicyCommand,
  GetUserPolicyCommand,
  type IAMClient,
  ListAttachedGroupPoliciesCommand,
  ListAttachedRolePoliciesCommand,
  ListAttachedUserPoliciesCommand,
  ListGroupPoliciesCommand,
  ListGroupsForUserCommand,
  ListRolePoliciesCommand,
  ListUserPoliciesCommand,
} from '@aws-sdk/client-iam';
import type { LivePolicy } from '../evidence/evidence';
import { AwsFailure } from './aws-failure';
import type { AwsCall, Page } from './call';
import type { Listing, PrincipalReader } from './principal-reader';

/** How a managed policy that is attached to something is called. */
export interface AttachedPolicy {
  readonly name: string;
  readonly arn: string;
}

/** The requests for the policies of a role, a user or a group. */
interface PolicyHolder {
  readonly attached: Listing<AttachedAnswer, AttachedPolicy>;
  /** The names of its inline policies. */
  readonly inline: Listing<NamesAnswer, string>;
  /** The document of an inline policy, encoded as IAM sends it. */
  document(name: string): AwsCall<DocumentAnswer, string>;
}

interface PageAnswer {
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

interface AttachedAnswer extends PageAnswer {
  readonly AttachedPolicies?:
    | readonly { readonly PolicyName?: string | undefined; readonly PolicyArn?: string | undefined }[]
    | undefined;
}

interface NamesAnswer extends PageAnswer {
  readonly PolicyNames?: readonly string[] | undefined;
}

interface GroupsAnswer extends PageAnswer {
  readonly Groups?: readonly { readonly GroupName?: string | undefined }[] | undefined;
}

interface DocumentAnswer {
  readonly PolicyDocument?: string | undefined;
}

type Sent<Answer> = AwsCall<Answer, never>['send'];

/** The requests for the policies of the role of that name. */
export function roleHolder(iam: IAMClient, RoleName: string): PolicyHolder {
  return {
    attached: attachedTo('iam:ListAttachedRolePolicies', (Marker) => (options) => {
      return iam.send(new ListAttachedRolePoliciesCommand({ RoleName, Marker }), options);
    }),
    inline: namesOf('iam:ListRolePolicies', (Marker) => (options) => {
      return iam.send(new ListRolePoliciesCommand({ RoleName, Marker }), options);
    }),
    document: documentBy('iam:GetRolePolicy', (PolicyName) => (options) => {
      return iam.send(new GetRolePolicyCommand({ RoleName, PolicyName }), options);
    }),
  };
}

/** The requests for the policies of the user of that name, those of its groups left out. */
export function userHolder(iam: IAMClient, UserName: string): PolicyHolder {
  return {
    attached: attachedTo('iam:ListAttachedUserPolicies', (Marker) => (options) => {
      return iam.send(new ListAttachedUserPoliciesCommand({ UserName, Marker }), options);
    }),
    inline: namesOf('iam:ListUserPolicies', (Marker) => (options) => {
      return iam.send(new ListUserPoliciesCommand({ UserName, Marker }), options);
    }),
    document: documentBy('iam:GetUserPolicy', (PolicyName) => (options) => {
      return iam.send(new GetUserPolicyCommand({ UserName, PolicyName }), options);
    }),
  };
}

/** The requests for the policies of the group of that name. */
export function groupHolder(iam: IAMClient, GroupName: string): PolicyHolder {
  return {
    attached: attachedTo('iam:ListAttachedGroupPolicies', (Marker) => (options) => {
      return iam.send(new ListAttachedGroupPoliciesCommand({ GroupName, Marker }), options);
    }),
    inline: namesOf('iam:ListGroupPolicies', (Marker) => (options) => {
      return iam.send(new ListGroupPoliciesCommand({ GroupName, Marker }), options);
    }),
    document: documentBy('iam:GetGroupPolicy', (PolicyName) => (options) => {
      return iam.send(new GetGroupPolicyCommand({ GroupName, PolicyName }), options);
    }),
  };
}

/** The names of the groups of a user. */
export function groupsOf(iam: IAMClient, UserName: string): Listing<GroupsAnswer, string> {
  return (Marker) => ({
    action: 'iam:ListGroupsForUser',
    send: (options) => iam.send(new ListGroupsForUserCommand({ UserName, Marker }), options),
    read: (answer) =>
      pageOf(
        answer,
        answer.Groups?.map(({ GroupName }) => GroupName),
      ),
  });
}

function attachedTo(
  action: string,
  send: (marker: string | undefined) => Sent<AttachedAnswer>,
): PolicyHolder['attached'] {
  const read = (answer: AttachedAnswer) => {
    const items = answer.AttachedPolicies?.map(({ PolicyName: name, PolicyArn: arn }) =>
      name === undefined || arn === undefined ? undefined : { name, arn },
    );
    return pageOf(answer, items);
  };
  return (marker) => ({ action, send: send(marker), read });
}

function namesOf(
  action: string,
  send: (marker: string | undefined) => Sent<NamesAnswer>,
): PolicyHolder['inline'] {
  return (marker) => ({ action, send: send(marker), read: (answer) => pageOf(answer, answer.PolicyNames) });
}

function documentBy(action: string, send: (name: string) => Sent<DocumentAnswer>): PolicyHolder['document'] {
  return (name) => ({ action, send: send(name), read: ({ PolicyDocument }) => PolicyDocument });
}

/**
 * Undefined for a page that is not whole. IAM always says whether there are more, and a page may be the last one
 * however few items it holds: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRolePolicies.html
 */
function pageOf<Item>(
  { IsTruncated, Marker = '' }: PageAnswer,
  items: readonly (Item | undefined)[] | undefined,
): Page<Item> | undefined {
  const whole = items?.filter((item) => item !== undefined);
  if (whole === undefined || whole.length !== items?.length) return undefined;
  if (IsTruncated === false) return { items: whole };
  return IsTruncated === true && Marker !== '' ? { items: whole, next: Marker } : undefined;
}

/** Reads policies with their documents; one that is attached at several places is read once. */
export class LivePolicies {
  readonly #iam: IAMClient;
  readonly #reader: PrincipalReader;
  readonly #byArn = new Map<string, Promise<string | undefined>>();

  constructor(iam: IAMClient, reader: PrincipalReader) {
    this.#iam = iam;
    this.#reader = reader;
  }

  /** All policies of a role, a user or a group; undefined when some of them could not be read, as the reader noted. */
  async of(holder: PolicyHolder): Promise<LivePolicy[] | undefined> {
    const [attached, inline] = await Promise.all([
      this.#eachOf(this.#reader.list(holder.attached), (policy) => this.managed(policy)),
      this.#eachOf(this.#reader.list(holder.inline), (name) => this.#inline(holder, name)),
    ]);
    return attached && inline && [...attached, ...inline];
  }

  /** A managed policy as its default version has it; undefined when it could not be read, as the reader noted. */
  async managed({ name, arn }: AttachedPolicy): Promise<LivePolicy | undefined> {
    const read = this.#byArn.get(arn) ?? this.#defaultVersion(arn);
    this.#byArn.set(arn, read);
    const text = await read;
    // The policies of AWS stand in an account of that name: arn:aws:iam::aws:policy/ReadOnlyAccess.
    const kind = arn.split(':')[4] === 'aws' ? 'aws' : 'customer';
    return text === undefined ? undefined : { name, kind, text };
  }

  async #inline(holder: PolicyHolder, name: string): Promise<LivePolicy | undefined> {
    const text = await this.#document(holder.document(name), name);
    return text === undefined ? undefined : { name, kind: 'inline', text };
  }

  async #defaultVersion(PolicyArn: string): Promise<string | undefined> {
    const VersionId = await this.#reader.read({
      action: 'iam:GetPolicy',
      send: (options) => this.#iam.send(new GetPolicyCommand({ PolicyArn }), options),
      read: ({ Policy }) => Policy?.DefaultVersionId,
    });
    if (VersionId === undefined) return undefined;
    return this.#document(
      {
        action: 'iam:GetPolicyVersion',
        send: (options) => this.#iam.send(new GetPolicyVersionCommand({ PolicyArn, VersionId }), options),
        read: ({ PolicyVersion }) => PolicyVersion?.Document,
      },
      PolicyArn,
    );
  }

  /** Documents come encoded: https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyVersion.html */
  async #document<Answer>(request: AwsCall<Answer, string>, of: string): Promise<string | undefined> {
    const encoded = await this.#reader.read(request);
    const text = encoded === undefined ? undefined : decodedDocument(encoded);
    if (encoded !== undefined && text === undefined) {
      const message = `${request.action}: the policy document of ${of} has an unexpected encoding`;
      this.#reader.note(request.action, new AwsFailure('rejected', message));
    }
    return text;
  }

  async #eachOf<Item>(
    list: Promise<readonly Item[] | undefined>,
    read: (item: Item) => Promise<LivePolicy | undefined>,
  ): Promise<LivePolicy[] | undefined> {
    const items = await list;
    if (items === undefined) return undefined;
    const policies = (await Promise.all(items.map(read))).filter((policy) => policy !== undefined);
    return policies.length === items.length ? policies : undefined;
  }
}

/**
 * A document as IAM encodes it, decoded; undefined when it is not encoded so.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyVersion.html
 */
export function decodedDocument(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
