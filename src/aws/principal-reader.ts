import { ListRolesCommand } from '@aws-sdk/client-iam';
import { type PrincipalArn, parsePrincipalArn } from '../policy/arn';
import { AwsFailure } from './aws-failure';
import { type AwsCall, allPages, call, type Page, soon } from './call';
import type { AwsSession } from './session';
import { atMost } from './turns';

/** IAM throttles an account, not a caller: a few requests at once are enough. */
const atOnce = 6;

/** Sends the requests about one principal, few at once, and keeps what could not be read instead of throwing it. */
export class PrincipalReader {
  readonly #session: AwsSession;
  readonly #inTurn = atMost(atOnce);
  /** By action: one message says of each what is to be done, however many requests it ended. */
  readonly #unread = new Map<string, string>();
  #givenUp: AwsFailure | undefined;

  constructor(session: AwsSession) {
    this.#session = session;
  }

  /** What could not be read, in words; of failures that end everything else, the one that came first. */
  get unread(): string[] {
    return [...new Set(this.#unread.values())].sort();
  }

  /** Sends a request, whatever failed before. Throws AwsFailure. */
  send<Answer, Value>(request: AwsCall<Answer, Value>): Promise<Value> {
    return this.#inTurn(() => call(request, soon(this.#session)));
  }

  /** The value, or undefined with the reason in `unread`. */
  read<Answer, Value>(request: AwsCall<Answer, Value>): Promise<Value | undefined> {
    return this.#keep(request.action, () => this.#sendUnlessOver(request));
  }

  /** All items of a list, or undefined with the reason in `unread`. */
  list<Answer, Item>(listing: Listing<Answer, Item>): Promise<Item[] | undefined> {
    const { action } = listing(undefined);
    return this.#keep(action, () => allPages(action, (marker) => this.#sendUnlessOver(listing(marker))));
  }

  /** Keeps the failure of a request of that action. After one that lasts nothing more is sent, and none is said. */
  note(action: string, failure: AwsFailure): void {
    if (isLasting(failure)) {
      if (this.#givenUp !== undefined) return;
      this.#givenUp = failure;
    }
    const before = this.#unread.get(action);
    if (before === undefined || failure.message < before) this.#unread.set(action, failure.message);
  }

  async #keep<Value>(action: string, work: () => Promise<Value>): Promise<Value | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof AwsFailure)) throw error;
      this.note(action, error);
      return undefined;
    }
  }

  #sendUnlessOver<Answer, Value>(request: AwsCall<Answer, Value>): Promise<Value> {
    return this.#inTurn(() => {
      if (this.#givenUp !== undefined) throw this.#givenUp;
      return call(request, soon(this.#session));
    });
  }
}

/** What ends one request says nothing of the next, unless AWS cannot be reached, or not with these credentials. */
function isLasting({ kind }: AwsFailure): boolean {
  return kind !== 'denied' && kind !== 'not-found' && kind !== 'rejected';
}

/** All roles of the session's account, in order of their ARNs. Throws AwsFailure. */
export async function listRoles(session: AwsSession): Promise<readonly PrincipalArn[]> {
  const action = 'iam:ListRoles';
  const conditions = soon(session);
  const arns = await allPages(action, (marker) =>
    call(
      {
        action,
        send: (options) =>
          session.iam.send(
            new ListRolesCommand({ MaxItems: 1000, ...(marker === undefined ? {} : { Marker: marker }) }),
            options,
          ),
        read: ({ Roles, IsTruncated, Marker }) =>
          Roles === undefined
            ? undefined
            : {
                items: Roles.flatMap(({ Arn }) => Arn ?? []),
                next: IsTruncated === true ? Marker : undefined,
              },
      },
      conditions,
    ),
  );
  return arns.sort().flatMap((arn) => {
    const parsed = parsePrincipalArn(arn);
    return typeof parsed === 'string' ? [] : [parsed];
  });
}

/** A list that comes in pages: the request for one of them, by the marker that the page before it gave. */
export type Listing<Answer, Item> = (marker: string | undefined) => AwsCall<Answer, Page<Item>>;
