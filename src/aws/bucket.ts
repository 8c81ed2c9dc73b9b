import type { S3Client } from '@aws-sdk/client-s3';
import { isDiskFailure, save, type Unwritten } from '../files/save';
import { AwsFailure } from './aws-failure';
import { allPages, call, soon } from './call';
import type { AwsSession } from './session';

/** An object as a listing tells of it. */
export interface Listed {
  readonly key: string;
  /** In bytes. */
  readonly size: number;
}

/** One page of what lies in a folder. */
interface FolderPage {
  /** Of its folders, without the slash. */
  readonly names: readonly string[];
  readonly objects: number;
  readonly next: string | undefined;
}

/** What one request for a list names. */
interface ListRequest {
  readonly prefix: string;
  readonly folders?: boolean;
  readonly after?: string | undefined;
  readonly token?: string | undefined;
  readonly most?: number;
}

/** Sends a request with the client of the bucket's region. */
type Sending<Answer> = (client: S3Client, options: { readonly abortSignal: AbortSignal }) => Promise<Answer>;

/**
 * A bucket, accessed in its region. Counts its requests. Requester pays is not supported: the reader of a
 * trail's bucket belongs to its owner, and a caller should not pay without having agreed to it.
 */
export class LogBucket {
  readonly name: string;
  readonly #session: AwsSession;
  #client: Promise<S3Client> | undefined;
  /** Whether it turned out to lie elsewhere; a bucket moves once. */
  #moved = false;
  #requests = 0;
  #retries = 0;

  constructor(session: AwsSession, name: string) {
    this.#session = session;
    this.name = name;
  }

  /** Lists that were asked for; attempts beyond the first of any request. */
  get cost(): { readonly lists: number; readonly retries: number } {
    return { lists: this.#requests, retries: this.#retries };
  }

  address(key: string): string {
    return `s3://${this.name}/${key}`;
  }

  /** The folders directly below a prefix: on the first page, which is enough to see what it is, or all. Throws AwsFailure. */
  async folders(prefix: string, pages: 'first' | 'all') {
    const names: string[] = [];
    const read = async (token?: string) => {
      const page = await this.#folderPage({ prefix, folders: true, token });
      names.push(...page.names);
      return page;
    };
    if (pages === 'first') {
      const { objects, next } = await read();
      return { names, objects, more: next !== undefined };
    }
    await allPages('s3:ListBucket', async (token) => ({ items: [], next: (await read(token)).next }));
    return { names, objects: 0, more: false };
  }

  /** One page of the objects with a prefix, in the order of their keys. Throws AwsFailure. */
  async objects(
    request: ListRequest,
  ): Promise<{ readonly objects: Listed[]; readonly next: string | undefined }> {
    const { Contents = [], next } = await this.#list(request);
    const objects = Contents.flatMap(({ Key, Size }) =>
      Key === undefined || Size === undefined ? [] : [{ key: plainKey(Key), size: Size }],
    );
    return { objects, next };
  }

  /** Writes an object to a file, whole, or throws AwsFailure; what the disk refuses is given. */
  async fetch({ key, size }: Listed, draft: string): Promise<'kept' | Unwritten> {
    const { GetObjectCommand } = await import('@aws-sdk/client-s3');
    const command = new GetObjectCommand({ Bucket: this.name, Key: key });
    const action = 's3:GetObject';
    return this.#ask(
      action,
      async (client, options) => {
        const answer = await this.#counting(client.send(command, options));
        const { ContentLength = size } = answer;
        if (ContentLength !== size)
          throw new AwsFailure('rejected', `${action}: the object changed after it was listed; run again`);
        const saved = await save(answer.Body, size, draft, options.abortSignal);
        return { ...answer, saved };
      },
      // Half a body is none: the request is sent again.
      ({ saved }) => (isDiskFailure(saved) ? saved : saved === size ? 'kept' : undefined),
    );
  }

  async #folderPage(request: ListRequest): Promise<FolderPage> {
    const { CommonPrefixes = [], Contents = [], next } = await this.#list(request);
    const names = CommonPrefixes.flatMap(({ Prefix }) => Prefix ?? []).map((encoded) =>
      plainKey(encoded).slice(request.prefix.length, -1),
    );
    return { names, objects: Contents.length, next };
  }

  async #list({ prefix, folders = false, after, token, most }: ListRequest) {
    const { ListObjectsV2Command } = await import('@aws-sdk/client-s3');
    const command = new ListObjectsV2Command({
      Bucket: this.name,
      Prefix: prefix,
      // Else a key with a control character makes the whole answer unreadable.
      EncodingType: 'url',
      ...(folders ? { Delimiter: '/' } : {}),
      ...(token === undefined ? {} : { ContinuationToken: token }),
      ...(after === undefined || token !== undefined ? {} : { StartAfter: after }),
      ...(most === undefined ? {} : { MaxKeys: most }),
    });
    this.#requests++;
    return this.#ask(
      's3:ListBucket',
      (client, options) => this.#counting(client.send(command, options)),
      (answer) => {
        const { IsTruncated, NextContinuationToken: next } = answer;
        if (IsTruncated === undefined || (IsTruncated && next === undefined)) return undefined;
        return { ...answer, next: IsTruncated ? next : undefined };
      },
    );
  }

  async #ask<Answer, Value>(
    action: string,
    sending: Sending<Answer>,
    read: (answer: Answer) => Value | undefined,
  ): Promise<Value> {
    let again = false;
    const send = async (options: { readonly abortSignal: AbortSignal }) => {
      if (again) this.#retries++;
      again = true;
      return this.#sendHome(sending, options);
    };
    return call({ action, send, read }, soon(this.#session));
  }

  /** Sends a request, and once more where the bucket turns out to lie in another region. */
  async #sendHome<Answer>(
    sending: Sending<Answer>,
    options: { readonly abortSignal: AbortSignal },
  ): Promise<Answer> {
    this.#client ??= this.#session.s3();
    const moved = this.#moved;
    try {
      return await sending(await this.#client, options);
    } catch (error) {
      const home = homeIn(error);
      if (home === undefined || home === this.#session.region || moved) throw error;
      // Another request may have found it out in the meantime.
      if (!this.#moved) this.#client = this.#session.s3(home);
      this.#moved = true;
      return sending(await this.#client, options);
    }
  }

  /** Counts the SDK's own attempts, whatever came of them. */
  async #counting<Answer>(sent: Promise<Answer>): Promise<Answer> {
    const count = (outcome: unknown) => {
      this.#retries += Math.max(0, attemptsIn(outcome) - 1);
    };
    try {
      const answer = await sent;
      count(answer);
      return answer;
    } catch (error) {
      count(error);
      throw error;
    }
  }
}

/** How often the SDK sent a request, by its answer or its error; 0 when it does not say. */
function attemptsIn(outcome: unknown): number {
  const attempts = field(field(outcome, '$metadata'), 'attempts');
  return typeof attempts === 'number' ? attempts : 0;
}

/**
 * The region that a refusal names as the bucket's own.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 */
function homeIn(error: unknown): string | undefined {
  const named = field(field(field(error, '$response'), 'headers'), 'x-amz-bucket-region');
  return typeof named === 'string' && /^[a-z0-9-]{1,32}$/.test(named) ? named : undefined;
}

/**
 * A key as it is: listings write it as forms do, a plus for a space. One that cannot be read stays as it came: a get of
 * it fails, and says so.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
function plainKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch {
    return encoded;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
