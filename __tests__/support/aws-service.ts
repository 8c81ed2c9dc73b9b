import { answerIn, type Http, refusalIn } from './aws-answer';
import { wrongIn } from './aws-check';
import type { Operation, Service } from './aws-description';
import { changesOf, denialOf, type Fault, faultsOf, isDone, pageOf } from './aws-faults';
import { callerOf, type Identity, signatureOf } from './aws-identity';
import { type Reading, readingOf, referenceIn, referenceService } from './aws-reference';
import { invalid, isFaulty, Rejection } from './aws-refusal';
import { type Call, type Request, requestOf } from './aws-request';
import { openScenario, type Scenario } from './aws-scenario';
import { changed, type Fields } from './aws-values';

/** A request in the order of arrival; without a status if it was not answered. */
export interface Logged {
  /** As in `iam`; `service-reference` for that. */
  readonly service: string;
  readonly operation: string;
  readonly params: Fields;
  /** Of the credentials, and the region they are signed for; empty if it is not signed. */
  readonly key: string;
  readonly region: string;
  readonly agent: string;
  /** In milliseconds, by the test's own clock. */
  readonly at: number;
  status?: number;
}

/** How a request ends: an answer, half of one, none, or a closed connection. */
export type Ending =
  | { readonly http: Http; readonly cut: boolean; readonly short?: boolean }
  | 'hang'
  | 'reset';

/** A person asks for something, whatever it is. */
interface Visit {
  readonly call: Call;
  readonly service: Service;
  readonly name: string;
  readonly params: Fields;
  readonly operation?: Operation | undefined;
}

export class AwsService {
  readonly requests: Logged[] = [];
  /** What was asked or answered against AWS's description. */
  readonly violations: string[] = [];
  readonly #scenario: Scenario;
  readonly #open: ReturnType<typeof openScenario>;
  readonly #faultOf: ReturnType<typeof faultsOf>;
  readonly #origin: string;

  constructor(scenario: Scenario, origin: string) {
    this.#scenario = scenario;
    this.#open = openScenario(scenario);
    this.#faultOf = faultsOf(scenario.faults ?? []);
    this.#origin = origin;
  }

  answer(call: Call): Ending {
    const reading = readingOf(call);
    if (reading !== undefined) {
      const { name, service } = reading;
      const visit = { call, service: referenceService, name, params: { service } };
      return this.#receive(visit, () => this.#read(call, reading));
    }
    const request = requestOf(call);
    if (request === undefined) {
      this.violations.push(`${call.method} ${call.path}: nothing that is asked for here`);
      return { http: { status: 404, headers: {}, body: '<UnknownOperationException/>' }, cut: false };
    }
    const { service, operation, params = {} } = request;
    const visit = { call, service, operation, name: operation?.name ?? 'unknown', params };
    return this.#receive(visit, (fault, id) => this.#perform(call, request, fault, id));
  }

  /** Logs a request, and lets it meet the fault that is due. */
  #receive(visit: Visit, perform: (fault: Fault | undefined, id: string) => Http): Ending {
    const logged = this.#log(visit);
    const id = `00000000-0000-4000-8000-${String(this.requests.length).padStart(12, '0')}`;
    const fault = this.#faultOf(visit.service.prefix, visit.name, logged.region);
    const done = fault === undefined || isDone(fault) ? perform(fault, id) : undefined;
    if (fault?.does === 'hang' || fault?.does === 'reset') return fault.does;
    const http = (fault && this.#faulty(visit, fault, id)) ?? done;
    if (http === undefined) throw new Error('a fault without an answer');
    logged.status = http.status;
    return { http, cut: fault?.does === 'cut-body', short: fault?.does === 'short-body' };
  }

  #log({ call, service, name, params }: Visit): Logged {
    const { key = '', region = '' } = signatureOf(call) ?? {};
    const agent = call.headers['x-amz-user-agent'] ?? call.headers['user-agent'] ?? '';
    const about = { service: service.prefix, operation: name, params };
    const logged: Logged = { ...about, key, region, agent, at: Date.now() };
    this.requests.push(logged);
    this.#scenario.onRequest?.(name);
    return logged;
  }

  #faulty({ call, service, name, operation }: Visit, fault: Fault, id: string): Http | undefined {
    if (fault.does === 'empty-json') {
      return operation ? answerIn(operation, {}, id) : { status: 200, headers: {}, body: '{}' };
    }
    const key = signatureOf(call)?.key;
    const { arn = 'anonymous' } = this.#open.identities.find((one) => one.key === key) ?? {};
    const rejection = denialOf(fault, arn, `${service.prefix}:${name.replace(/V2$/, '')}`);
    return pageOf(fault) ?? (rejection && refusalIn(service, rejection, id));
  }

  #read({ headers }: Call, reading: Reading): Http {
    if (headers.authorization !== undefined) this.violations.push(`${reading.name}: signed, for no reason`);
    return referenceIn(this.#scenario.reference ?? {}, reading, this.#origin);
  }

  #perform(call: Call, request: Request, fault: Fault | undefined, id: string): Http {
    const { service, operation } = request;
    try {
      const signature = signatureOf(call);
      const caller = callerOf(call, service, signature, this.#open.identities);
      const known = checked(request);
      const fields = this.#serve(known.operation, known.params, caller, signature?.region ?? '');
      return answerIn(known.operation, fault ? changed(fields, changesOf(fault)) : fields, id);
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      const line = `${service.prefix} ${operation?.name ?? `${call.method} ${call.path}`}`;
      if (isFaulty(error)) this.violations.push(`${line}: ${error.message}`);
      if (operation !== undefined) this.violations.push(...oddRefusal(operation, error));
      return refusalIn(service, error, id);
    }
  }

  #serve(operation: Operation, params: Fields, caller: Identity, region: string): Fields {
    const { name, service, output } = operation;
    const serve = this.#open.operationsFor(caller)[name];
    if (serve === undefined) throw new Error(`${name} is in the description, but nobody answers it`);
    const fields = serve({ params, caller, region });
    const odd = wrongIn(service, output, fields).filter(({ at }) => !isExcused(name, fields, at));
    this.violations.push(...odd.map(({ message }) => `${name}, answered: ${message}`));
    return fields;
  }
}

/** The operation and its parameters, if there is nothing wrong with either. */
function checked({ service, operation, params }: Request): { operation: Operation; params: Fields } {
  if (operation === undefined) throw new Rejection('unknown-operation', 'Could not find that operation');
  if (params === undefined) throw invalid('The request cannot be read');
  const wrong = wrongIn(service, operation.input, params);
  if (wrong.length === 0) return { operation, params };
  const said = wrong.map(({ message }) => message).join('; ');
  const fields = wrong.map(({ at, message }) => ({ name: at, message }));
  throw invalid(`${wrong.length} validation error${wrong.length === 1 ? '' : 's'} detected: ${said}`, fields);
}

/** A modelled error must be one of the operation's own, and whole. */
function oddRefusal({ name, service, errors }: Operation, { code, message, details }: Rejection): string[] {
  if (service.errors[code] === undefined) return [];
  if (!errors.includes(code)) return [`${name}, answered: ${code}, which it does not know`];
  if (service.protocol !== 'rest-json') return [];
  return wrongIn(service, code, { message, ...details }).map((wrong) => `${name}, ${code}: ${wrong.message}`);
}

/** Required by the description, and missing at AWS all the same while the report is being made. */
function isExcused(name: string, { JobStatus }: Fields, at: string): boolean {
  const late = ['JobCompletionDate', 'ServicesLastAccessed'];
  return name === 'GetServiceLastAccessedDetails' && JobStatus === 'IN_PROGRESS' && late.includes(at);
}
