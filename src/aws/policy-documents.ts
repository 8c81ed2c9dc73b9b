import { GetPolicyCommand, GetPolicyVersionCommand, type IAMClient } from '@aws-sdk/client-iam';
import type { LivePolicy } from '../drift/principal-facts';
import { AwsFailure } from './aws-failure';
import type { AwsCall } from './call';
import type { AttachedPolicy, PolicyHolder } from './policy-holders';
import type { PrincipalReader } from './principal-reader';

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
      const message = `${request.action}: the document of ${of} is not encoded as IAM does it`;
      this.#reader.note(request.action, new AwsFailure('refused', message));
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
